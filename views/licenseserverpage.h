// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"
#include "models/domain/runrecord.h"
#include "views/viewmemory.h"

#include <QDateTime>
#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <functional>

class LicenseActStrip;
class LicenseFacts;
class LicenseInquiryStrip;
class LicenseOfferPanel;
class LicenseOwnerList;
class LicenseServer;
class LicenseServerCommands;
class LicenseStandingStrip;
class LinkStrip;
class MessageStrip;
class PageHeader;
class PlainTextDialog;
class QBoxLayout;
class QTabWidget;
class SuperfluousPanel;
class Workspace;

/// The page "Licence server": what is stored of each owner's licence, whether there is a newer one, what that
/// would change, and the way to put it in force. Asks for what it needs and does nothing by itself; sends
/// nobody anywhere unasked. Licence files can be dropped on it. The workspace and the licence server must
/// outlive it.
class LicenseServerPage : public QWidget
{
    Q_OBJECT

public:
    LicenseServerPage(Workspace &workspace, LicenseServer &server, QWidget *parent = nullptr);

    /// Lets the user see where a web shop is, and open it.
    void showShop(const QUrl &url);
    /// What is remembered of the page.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

    /// Asks for a licence file; empty: none was chosen. Replaced by tests.
    std::function<QString()> chooseFile;

Q_SIGNALS:
    void checkRequested(const QString &owner);
    void fileChosen(const QString &owner, const QString &fileName);
    /// The user has seen what changes, and has said yes.
    void activateRequested(const QString &owner);
    void serialNumberRequested(const QString &companyName, const QString &serialNumber);
    /// The user has typed the owner's name.
    void removalRequested(const QString &owner);
    void moduleDetailsRequested(const LicenseKey &license);
    void moduleHistoryRequested(const LicenseKey &license);
    void shopRequested(const QString &owner);
    /// An address of https, whose host the user has seen.
    void openUrlRequested(const QUrl &url);
    void cancelRequested(const QString &owner);
    /// The user wants these licences released, so that a package fits.
    void releasesRequested(const QList<NamedWish> &wishes);
    void activityRequested(qint64 runId);
    /// Everything is to be read from the server once more.
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void keepChoices();
    void chooseAwaited();
    void connectCommands();
    void connectParts();
    void followServer();
    void retranslate();
    void updateState();
    void updateTabs();
    void updateStanding();
    void arrange();
    void takeOffer();
    void chooseOwner();
    void showSuperfluous();
    void requestCheck();
    void requestFile();
    void requestActivation();
    void load(const QString &fileName);
    void focusInquiry();
    void openSerialNumberDialog();
    void openRemovalDialog();
    void showModule();
    /// The file that @p event brings, or nothing where it is not one, or none can be loaded now.
    [[nodiscard]] QString droppedFile(const QDropEvent &event) const;

    Workspace &m_workspace;
    LicenseServer &m_server;
    PageHeader *m_header;
    LicenseServerCommands *m_commands;
    MessageStrip *m_message;
    LicenseInquiryStrip *m_inquiry;
    LicenseActStrip *m_act;
    LinkStrip *m_shop;
    QBoxLayout *m_body; ///< owners and what belongs to the chosen one, side by side or one below the other
    LicenseOwnerList *m_owners;
    QWidget *m_standingPlace; ///< holds m_standing, and hides it with what is more pressing
    LicenseStandingStrip *m_standing;
    QTabWidget *m_tabs;
    LicenseOfferPanel *m_offer;
    SuperfluousPanel *m_superfluous;
    LicenseFacts *m_facts;
    QDateTime m_offerSeen; ///< when the offer was fetched that the page last came upon
    QPointer<PlainTextDialog> m_module; ///< while it is open
    QString m_awaitedOwner; ///< to be chosen once there are owners
    ViewMemory m_memory;
};
