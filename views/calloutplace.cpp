// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calloutplace.h"

#include "views/theme.h"

#include <algorithm>

/// @p place moved as little as needed to lie within @p window; its top left corner counts most.
static QRect pushedInto(QRect place, const QRect &window)
{
    place.moveLeft(std::max(window.left(), std::min(place.left(), window.right() - place.width() + 1)));
    place.moveTop(std::max(window.top(), std::min(place.top(), window.bottom() - place.height() + 1)));
    return place;
}

QRect calloutPlace(const QRect &target, QSize size, const QRect &window)
{
    constexpr int Gap = Spacing::Medium;
    QRect place(QPoint(), size);
    place.moveCenter(window.center());
    if (!target.isValid())
        return pushedInto(place, window);
    const QPoint beside[] = {
        {target.right() + 1 + Gap, target.top()},
        {target.left() - Gap - size.width(), target.top()},
        {target.left(), target.bottom() + 1 + Gap},
        {target.left(), target.top() - Gap - size.height()},
    };
    for (const QPoint &corner : beside) {
        place.moveTopLeft(corner);
        place = pushedInto(place, window);
        if (window.contains(place) && !place.intersects(target))
            return place;
    }
    place.moveBottomRight(target.bottomRight() - QPoint(Gap, Gap));
    return pushedInto(place, window);
}
