// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoresourceagent.h"

#include "app/demo/demoarguments.h"
#include "app/demo/democarrier.h"
#include "app/demo/demoresources.h"

using namespace Qt::StringLiterals;

namespace {

// A text has to be in some language: English, where raw texts are asked for.
QString textIn(const DemoResource &resource, DemoLanguage language)
{
    return DemoText(resource.texts).in(language == DemoLanguage::Raw ? DemoLanguage::English : language);
}

} // namespace

DemoOperations DemoResourceAgent::operations() const
{
    return {{u"Resource"_s,
             u"GetResourceSubstitutions"_s,
             u"The tenant's own texts for resource ids"_s,
             {u"ResourceNames"_s, u"Culture"_s, u"ActiveOnly"_s},
             substitutions}};
}

DemoRoutes DemoResourceAgent::routes() const
{
    const QString operation = u"String"_s;
    const QString description = u"The text of a resource id"_s;
    return {
        {"GET", u"String/{sr_id}"_s, operation, description, restText},
        {"GET", u"String/{sr_id}/{isoLangCode}"_s, operation, description, restText},
    };
}

DemoReply DemoResourceAgent::substitutions(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const QStringList names = arguments.texts(u"ResourceNames");
    const QString culture = arguments.text(u"Culture");
    arguments.isSet(u"ActiveOnly"); // all of them are
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const DemoLanguage language = demoLanguage(culture.toUtf8(), {});
    DemoJson::List found;
    for (const QString &name : names) {
        if (const DemoResource *resource = demoResource(name)) {
            found.push_back(demoCarrier(DemoObject()
                                            .add(u"ResourceName"_s, QString::fromUtf16(resource->name))
                                            .add(u"ResourceValue"_s, textIn(*resource, language))
                                            .add(u"Culture"_s, culture)
                                            .add(u"IsActive"_s, true)));
        }
    }
    return DemoReply::json(std::move(found));
}

DemoReply DemoResourceAgent::restText(const DemoCall &call)
{
    const QString name = call.segments.value(2);
    const QString code = call.segments.value(3, call.query.value(u"isolangcode"_s));
    const DemoResource *resource = demoResource(name);
    if (!resource)
        return DemoReply::notFound(u"The text '%1' does not exist"_s.arg(name), DemoErrorStyle::Rest);
    const DemoLanguage language = code.isEmpty() ? call.language : demoLanguage(code.toUtf8(), {});
    return DemoReply::json(textIn(*resource, language));
}
