<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what went wrong and what to do, one or two whole sentences; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 Der Server meldet: %2</translation>
    </message>
    <message>
        <source>The server cannot be reached or broke the connection. Check the network and the server address, then try again.</source>
        <translation>Der Server ist nicht erreichbar oder hat die Verbindung abgebrochen. Prüfen Sie das Netzwerk und die Serveradresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be busy: try again in a moment.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Möglicherweise ist er ausgelastet: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>A request that the user or the program gave up.</extracomment>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No secure connection to the server is possible. Check that the address starts with https:// and that the server&apos;s certificate is valid.</source>
        <translation>Es ist keine sichere Verbindung zum Server möglich. Prüfen Sie, ob die Adresse mit https:// beginnt und das Zertifikat des Servers gültig ist.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Either the user name or the password is wrong, or this way of signing in is switched off on the server.</source>
        <translation>Der Server hat die Anmeldung nicht akzeptiert. Entweder ist der Benutzername oder das Passwort falsch, oder diese Art der Anmeldung ist auf dem Server deaktiviert.</translation>
    </message>
    <message>
        <source>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</source>
        <translation>Der Server erlaubt dies dem angemeldeten Benutzer nicht. Melden Sie sich als Systemadministrator an oder wenden Sie sich an einen Systemadministrator.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed, or the server is too old to offer it.</source>
        <translation>Das Angeforderte ist auf dem Server nicht vorhanden. Möglicherweise wurde es entfernt, oder der Server ist zu alt dafür.</translation>
    </message>
    <message>
        <source>The tenant has moved to another address. Sign in again to find it.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>Der Mandant ist auf eine andere Adresse umgezogen. Melden Sie sich erneut an, um ihn zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>The server is receiving too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Der Server erhält zu viele Anfragen. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Der Server erhält zu viele Anfragen. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is receiving too many requests. Try again in a minute.</source>
        <translation>Der Server erhält zu viele Anfragen. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the values, reload and try again.</source>
        <translation>Der Server hat die Anfrage abgelehnt. Prüfen Sie die Werte, aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later, or tell its administrator.</source>
        <translation>Auf dem Server ist ein Fehler aufgetreten. Versuchen Sie es später erneut oder informieren Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Check that the address belongs to a SuperOffice server.</source>
        <translation>Die Antwort des Servers kann nicht gelesen werden. Prüfen Sie, ob die Adresse zu einem SuperOffice-Server gehört.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A picture needs a tenant to sign in to: use --demo, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>Für ein Bild ist die Anmeldung bei einem Mandanten erforderlich: Verwenden Sie --demo oder --url zusammen mit --user und dem Passwort in SEATKEEPER_SECRET.</translation>
    </message>
    <message>
        <source>The demo tenant could not start: %1</source>
        <extracomment>%1 says why, as in &quot;The port is in use&quot;.</extracomment>
        <translation>Der Demo-Mandant konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The user name must not hold a colon or control characters.</source>
        <translation>Der Benutzername darf weder Doppelpunkte noch Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --screenshot, --tour or --demo-server.</source>
        <translation>Es ist keine Anzeige für ein Fenster verfügbar. Verwenden Sie --screenshot, --tour oder --demo-server.</translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message>
        <source>Applying stopped: %1</source>
        <translation>Die Übernahme wurde abgebrochen: %1</translation>
    </message>
    <message>
        <source>also held: %1</source>
        <extracomment>Licences the server shows although they were not expected; %1 lists their names.</extracomment>
        <translation>zusätzlich zugewiesen: %1</translation>
    </message>
    <message>
        <source>not held: %1</source>
        <extracomment>Licences the server does not show although they were expected; %1 lists their names.</extracomment>
        <translation>nicht zugewiesen: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Es wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed these licences (%1). Nothing was sent.</source>
        <translation>Jemand anderes hat diese Lizenzen geändert (%1). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The result could not be read: %1</source>
        <translation>Das Ergebnis konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;not held: sign-user&quot;.</extracomment>
        <translation>%1 Es ist nicht mehr wie zuvor: %2</translation>
    </message>
</context>
<context>
    <name>AssignmentFilterBar</name>
    <message>
        <source>Owner</source>
        <extracomment>Label of the box that chooses a licence owner; also its name for screen readers.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Search by name, user ID, group or role</source>
        <translation>Name, Benutzer-ID, Gruppe oder Rolle suchen</translation>
    </message>
    <message>
        <source>Search associates</source>
        <translation>Mitarbeiter suchen</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses a group of associates.
----------
Order of rows.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the boxes that choose associates by what they hold.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Label of the box that chooses the order of rows.</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: show all associates again.</extracomment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Filter: every associate, whatever they hold.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who holds</source>
        <extracomment>Filter, followed by a licence: associates who hold it.</extracomment>
        <translation>Mit Lizenz</translation>
    </message>
    <message>
        <source>Who lacks</source>
        <extracomment>Filter, followed by a licence: associates who do not hold it.</extracomment>
        <translation>Ohne Lizenz</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Order of rows: what associates sign in with.</extracomment>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Order of rows: when associates last signed in.</extracomment>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>Alle Eigentümer</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>Choice of group: associates of every group.</extracomment>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that says which licence associates hold or lack.</extracomment>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>AssignmentModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of a box: %1 associate, %2 licence, %3 state such as &quot;assigned&quot;.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <extracomment>A step to undo: %1 is a licence, %2 an associate.</extracomment>
        <translation>%2 die Lizenz %1 zuweisen</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>A step to undo: %1 is a licence, %2 an associate.</extracomment>
        <translation>%2 die Lizenz %1 entziehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a column: %1 licence, %2 its seats, as in &quot;97 of 100 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Beside an associate&apos;s name: %1 user id, %2 group.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Former employee</source>
        <extracomment>An associate who has left the company.</extracomment>
        <translation>Ehemaliger Mitarbeiter</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Anmelden nicht möglich</translation>
    </message>
</context>
<context>
    <name>AssignmentView</name>
    <message numerus="yes">
        <source>Tick %n box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>%n Häkchen setzen</numerusform>
            <numerusform>%n Häkchen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>%n Häkchen entfernen</numerusform>
            <numerusform>%n Häkchen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>A box for each associate and licence. Space changes it.</source>
        <translation>Ein Kästchen für jeden Mitarbeiter und jede Lizenz. Mit der Leertaste ändern Sie es.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Heading over the associates&apos; names.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Selected associates</source>
        <translation>Ausgewählte Mitarbeiter</translation>
    </message>
    <message>
        <source>Changes the boxes of all selected associates at once</source>
        <translation>Ändert die Kästchen aller ausgewählten Mitarbeiter auf einmal</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>Nichts zuzuweisen</translation>
    </message>
    <message>
        <source>This owner has no licences that associates are given.</source>
        <translation>Dieser Eigentümer hat keine Lizenzen, die Mitarbeitern zugewiesen werden.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>Kein Mitarbeiter entspricht der Suche und den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>The associates could not be read</source>
        <translation>Die Mitarbeiter konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No associates</source>
        <translation>Keine Mitarbeiter</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Mitarbeiter werden geladen…</translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation>Die ersten Zeilen erscheinen, sobald sie eintreffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s)</source>
        <translation>
            <numerusform>%n Mitarbeiter</numerusform>
            <numerusform>%n Mitarbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 associates</source>
        <extracomment>How many associates match the filters: %1 of %2.</extracomment>
        <translation>%1 von %2 Mitarbeitern</translation>
    </message>
    <message>
        <source>Review changes</source>
        <extracomment>Button: go to the page that lists what is staged.</extracomment>
        <translation>Änderungen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) changed.</source>
        <translation>
            <numerusform>%n Kästchen geändert.</numerusform>
            <numerusform>%n Kästchen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason for leaving boxes alone, with how many: %1 &quot;no free seat&quot;, %2 a number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left alone (%1).</source>
        <extracomment>Boxes that were left alone; %1 lists the reasons.</extracomment>
        <translation>
            <numerusform>%n Kästchen nicht geändert (%1).</numerusform>
            <numerusform>%n Kästchen nicht geändert (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server listed no associate.</source>
        <translation>Der Server hat keine Mitarbeiter aufgeführt.</translation>
    </message>
    <message>
        <source>The server has no licence that associates are given.</source>
        <translation>Auf dem Server gibt es keine Lizenz, die Mitarbeitern zugewiesen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged, not applied yet.</source>
        <translation>
            <numerusform>%n Änderung vorgemerkt, noch nicht übernommen.</numerusform>
            <numerusform>%n Änderungen vorgemerkt, noch nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these because another box changed.</source>
        <translation>
            <numerusform>%n davon, weil sich ein anderes Kästchen geändert hat.</numerusform>
            <numerusform>%n davon, weil sich ein anderes Kästchen geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to see who holds which licence.</source>
        <translation>Melden Sie sich an, um zu sehen, wer welche Lizenz hat.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Refused: %1</source>
        <extracomment>Status of a change: %1 is the server&apos;s reason.</extracomment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <extracomment>Status of a change: %1 says what somebody else has changed.</extracomment>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>Not as wanted: %1</source>
        <extracomment>Status of a change: %1 says how the server&apos;s state differs.</extracomment>
        <translation>Nicht wie gewünscht: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <extracomment>Status of a change: %1 says why nobody knows whether it was made.</extracomment>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Applying…</source>
        <extracomment>Status of a change that is being sent or waits to be.</extracomment>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <source>More seats are wanted than are free</source>
        <translation>Mehr Plätze gewünscht als frei</translation>
    </message>
    <message>
        <source>Staged</source>
        <extracomment>Status of a change that has not been sent.</extracomment>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Give %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>%1 entziehen</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person a change is about.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: what is changed.</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <extracomment>Column: seats in use before and after.</extracomment>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: how far a change has come.</extracomment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <extracomment>Button: send everything staged to the server.</extracomment>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Sends the changes to the server and reads everything back</source>
        <translation>Sendet die Änderungen an den Server und liest alles zur Kontrolle zurück</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Button: forget everything staged.</extracomment>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Takes back everything staged. Undo brings it back.</source>
        <translation>Verwirft alles Vorgemerkte. Mit „Rückgängig“ holen Sie es zurück.</translation>
    </message>
    <message>
        <source>What is staged and not yet applied</source>
        <translation>Was vorgemerkt und noch nicht übernommen ist</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged</source>
        <extracomment>First half of a line under the page title.</extracomment>
        <translation>
            <numerusform>%n Änderung vorgemerkt</numerusform>
            <numerusform>%n Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n associate(s)</source>
        <extracomment>Second half of a line under the page title.</extracomment>
        <translation>
            <numerusform>für %n Mitarbeiter</numerusform>
            <numerusform>für %n Mitarbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Es ist nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) applied and verified.</source>
        <extracomment>Result of applying; every change was read back from the server.</extracomment>
        <translation>
            <numerusform>%n Änderung übernommen und geprüft.</numerusform>
            <numerusform>%n Änderungen übernommen und geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, not applied yet.</source>
        <extracomment>Joins the two halves: %1 &quot;3 changes staged&quot;, %2 &quot;for 2 associates&quot;.</extracomment>
        <translation>%1 %2, noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Tick or clear boxes under Assignments. The changes are collected here until you apply them.</source>
        <translation>Setzen oder entfernen Sie Häkchen unter „Zuweisungen“. Die Änderungen werden hier gesammelt, bis Sie sie übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be applied and stay staged; the reasons stand in the list.</source>
        <extracomment>Result of applying; each change has its reason beside it.</extracomment>
        <translation>
            <numerusform>%n Änderung konnte nicht übernommen werden und bleibt vorgemerkt. Der Grund steht in der Liste.</numerusform>
            <numerusform>%n Änderungen konnten nicht übernommen werden und bleiben vorgemerkt. Die Gründe stehen in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the built-in demo tenant.</source>
        <translation>Beim integrierten Demo-Mandanten anmelden.</translation>
    </message>
    <message>
        <source>Number of associates of the demo tenant, 1 to 25000.</source>
        <translation>Anzahl der Mitarbeiter des Demo-Mandanten, 1 bis 25000.</translation>
    </message>
    <message>
        <source>Serve the demo tenant alone until terminated.</source>
        <translation>Nur den Demo-Mandanten bereitstellen, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Port of the demo tenant; any free one by default.</source>
        <translation>Port des Demo-Mandanten; standardmäßig ein beliebiger freier.</translation>
    </message>
    <message>
        <source>Address of the SuperOffice server.</source>
        <translation>Adresse des SuperOffice-Servers.</translation>
    </message>
    <message>
        <source>Way of signing in: basic.</source>
        <translation>Art der Anmeldung: basic.</translation>
    </message>
    <message>
        <source>User name. The password is taken from the environment variable SEATKEEPER_SECRET, or asked for.</source>
        <translation>Benutzername. Das Passwort wird der Umgebungsvariablen SEATKEEPER_SECRET entnommen oder abgefragt.</translation>
    </message>
    <message>
        <source>Language of the program: en, nb, sv, da, de or nl.</source>
        <translation>Sprache des Programms: en, nb, sv, da, de oder nl.</translation>
    </message>
    <message>
        <source>Look of the program: system, light or dark.</source>
        <translation>Darstellung des Programms: system, light oder dark.</translation>
    </message>
    <message>
        <source>Page to show: licences, assignments or changes.</source>
        <translation>Anzuzeigende Seite: licences, assignments oder changes.</translation>
    </message>
    <message>
        <source>Folder for settings and files.</source>
        <translation>Ordner für Einstellungen und Dateien.</translation>
    </message>
    <message>
        <source>Write a picture of the page once it is loaded, then exit.</source>
        <translation>Ein Bild der Seite speichern, sobald sie geladen ist, und danach beenden.</translation>
    </message>
    <message>
        <source>Without a window: assign one licence on the demo tenant, print what changed, write a picture of every page to the folder.</source>
        <translation>Ohne Fenster: eine Lizenz im Demo-Mandanten zuweisen, die Änderung ausgeben und ein Bild jeder Seite im Ordner speichern.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; choose one of: %3.</source>
        <extracomment>%1 an option, %2 what was given, %3 what would be right.</extracomment>
        <translation>--%1 kennt „%2“ nicht; möglich sind: %3.</translation>
    </message>
    <message>
        <source>--user needs --url: the demo tenant has its own user.</source>
        <translation>--user benötigt --url: Der Demo-Mandant hat einen eigenen Benutzer.</translation>
    </message>
    <message>
        <source>--user must be neither empty nor hold a colon or control characters.</source>
        <translation>--user darf weder leer sein noch Doppelpunkte oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir benötigt einen Ordner.</translation>
    </message>
    <message>
        <source>--url cannot be used together with the demo tenant.</source>
        <translation>--url kann nicht zusammen mit dem Demo-Mandanten verwendet werden.</translation>
    </message>
    <message>
        <source>--demo-associates needs a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--demo-associates benötigt eine Zahl von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--port needs a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port benötigt eine Zahl von 0 bis 65535, nicht „%1“.</translation>
    </message>
    <message>
        <source>--port is the demo tenant&apos;s: use it with --demo or --demo-server.</source>
        <translation>--port gehört zum Demo-Mandanten: Verwenden Sie es mit --demo oder --demo-server.</translation>
    </message>
    <message>
        <source>--screenshot and --tour cannot be used together.</source>
        <translation>--screenshot und --tour können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>--demo-server shows no pages to make pictures of.</source>
        <translation>--demo-server zeigt keine Seiten, von denen Bilder gespeichert werden könnten.</translation>
    </message>
    <message>
        <source>--screenshot cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--screenshot kann nicht in „%1“ schreiben: Geben Sie eine Datei in einem vorhandenen Ordner an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.</source>
        <translation>Zeigt Lizenzen von SuperOffice CRM an und weist sie zu.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour benötigt einen Ordner.</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerModel</name>
    <message>
        <source>Restricted</source>
        <extracomment>Group of licences that have a ceiling of seats.</extracomment>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Group of licences without a ceiling.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a licence: %1 its name, %2 its seats, as in &quot;97 of 100 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Lizenz-Eigentümer</translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message>
        <source>%1 in use, unlimited</source>
        <extracomment>Seats of a licence without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1 belegt, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>Seats of a licence: %1 in use out of %2 owned.</extracomment>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>%1 → %2, unlimited</source>
        <extracomment>Seats without a ceiling while changes are staged: %1 in use now, %2 afterwards.</extracomment>
        <translation>%1 → %2, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Short form of seats: %1 in use out of %2 owned.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <extracomment>Seats while changes are staged: %1 in use now, %2 afterwards, %3 owned.</extracomment>
        <translation>%1 → %2 von %3</translation>
    </message>
    <message>
        <source>%1, short %2</source>
        <extracomment>%1 is a change of seats such as &quot;97 → 103 of 100&quot;, %2 how many seats are missing.</extracomment>
        <translation>%1, %2 zu wenig</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>More seats are in use than owned; %1 is how many more.</extracomment>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>No seat of a licence is left.</extracomment>
        <translation>voll</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>How many seats are left.</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Kind of licence: holds for the whole installation.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Kind of licence: belongs to one satellite database.</extracomment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Kind of licence: assigned to associates.</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>Kind of licence the server does not tell.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>no free seat</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>kein Platz frei</translation>
    </message>
    <message>
        <source>needs another licence first</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>benötigt zuerst eine andere Lizenz</translation>
    </message>
    <message>
        <source>needs %1</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;; %1 is another licence.</extracomment>
        <translation>benötigt %1</translation>
    </message>
    <message>
        <source>the server does not allow it</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>der Server erlaubt es nicht</translation>
    </message>
    <message>
        <source>read-only here</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>hier schreibgeschützt</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <extracomment>State of a box whose content has not arrived from the server.</extracomment>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>assigned, will be released</source>
        <extracomment>State of a box: the associate holds the licence and a staged change takes it.</extracomment>
        <translation>zugewiesen, wird entzogen</translation>
    </message>
    <message>
        <source>assigned</source>
        <extracomment>State of a box: the associate holds the licence.</extracomment>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>not assigned, will be assigned</source>
        <extracomment>State of a box: a staged change gives the licence.</extracomment>
        <translation>nicht zugewiesen, wird zugewiesen</translation>
    </message>
    <message>
        <source>not assigned</source>
        <extracomment>State of a box: the associate does not hold the licence.</extracomment>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>not assigned, not available: %1</source>
        <extracomment>State of a box that cannot be ticked; %1 says why, as in &quot;no free seat&quot;.</extracomment>
        <translation>nicht zugewiesen, nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>What this associate holds has not been loaded yet. Wait a moment.</source>
        <translation>Die Lizenzen dieses Mitarbeiters sind noch nicht geladen. Bitte warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>No seat is free. Release the licence from somebody else, or buy more seats.</source>
        <translation>Kein Platz ist frei. Entziehen Sie die Lizenz einem anderen Mitarbeiter oder erwerben Sie weitere Plätze.</translation>
    </message>
    <message>
        <source>This licence needs %1. Give that one first.</source>
        <translation>Diese Lizenz benötigt %1. Weisen Sie zuerst die benötigte Lizenz zu.</translation>
    </message>
    <message>
        <source>The server does not allow this licence for this associate.</source>
        <translation>Der Server erlaubt diese Lizenz für diesen Mitarbeiter nicht.</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>Short form of seats without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1, unbegrenzt</translation>
    </message>
    <message>
        <source>SuperOffice&apos;s own licences can only be viewed here. Change them in SuperOffice&apos;s user administration.</source>
        <translation>Die Lizenzen von SuperOffice selbst können hier nur angezeigt werden. Ändern Sie sie in der Benutzerverwaltung von SuperOffice.</translation>
    </message>
    <message>
        <source>changes are being applied</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>Änderungen werden übernommen</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Änderungen werden übernommen. Warten Sie, bis sie abgeschlossen sind.</translation>
    </message>
</context>
<context>
    <name>LicensesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Lizenz-Eigentümer</translation>
    </message>
    <message>
        <source>Owners with their restricted and unrestricted module licences</source>
        <translation>Eigentümer mit ihren begrenzten und unbegrenzten Modullizenzen</translation>
    </message>
    <message>
        <source>Module licences</source>
        <translation>Modullizenzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Die Lizenzen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Keine Lizenzen</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>Der Server kennt keinen Lizenz-Eigentümer.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Lizenzen werden geladen…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Alle Lizenz-Eigentümer wurden beim Server angefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n licence(s)</source>
        <extracomment>Line under the page title: %1 the company, %2 the licence owner, %n how many of its licences are listed.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %n Lizenz</numerusform>
            <numerusform>%1 · %2 · %n Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats and details of the chosen owner&apos;s licences</source>
        <translation>Plätze und Details der Lizenzen des gewählten Eigentümers</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to see the licences of your tenant.</source>
        <translation>Melden Sie sich an, um die Lizenzen Ihres Mandanten zu sehen.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar, for screen readers.</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Applying changes…</source>
        <translation>Änderungen werden übernommen…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Lizenzen werden geladen…</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Mitarbeiter werden geladen…</translation>
    </message>
    <message>
        <source>Reading who holds what…</source>
        <translation>Zuweisungen werden geladen…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>Progress: %1 what is read, %2 of %3 done.</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu entry: read everything from the server again.</extracomment>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find associates</source>
        <extracomment>Menu entry: go to the search field.</extracomment>
        <translation>Mitarbeiter &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;About Seatkeeper</source>
        <extracomment>Menu entry.</extracomment>
        <translation>Ü&amp;ber Seatkeeper</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Assignments</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Zuweisungen</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Appearance: as the desktop says.</extracomment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Tooltip of Undo: %1 is the step that would be undone.</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>Tooltip of Redo: %1 is the step that would be done again.</extracomment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>About Seatkeeper</source>
        <translation>Über Seatkeeper</translation>
    </message>
    <message>
        <source>Seatkeeper %1</source>
        <translation>Seatkeeper %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <extracomment>Menu: light or dark.</extracomment>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.

Free software under the GNU General Public License, version 3 or later. Not a product of SuperOffice AS.</source>
        <translation>Zeigt Lizenzen von SuperOffice CRM an und weist sie zu.

Freie Software unter der GNU General Public License, Version 3 oder später. Kein Produkt der SuperOffice AS.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 (demo) – %2 – Seatkeeper</source>
        <extracomment>Window title: %1 the tenant (company), %2 the user signed in.</extracomment>
        <translation>%1 (Demo) – %2 – Seatkeeper</translation>
    </message>
    <message>
        <source>%1 – %2 – Seatkeeper</source>
        <translation>%1 – %2 – Seatkeeper</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are staged and have not been applied.</source>
        <translation>
            <numerusform>%n Änderung ist vorgemerkt und wurde nicht übernommen.</numerusform>
            <numerusform>%n Änderungen sind vorgemerkt und wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>Button: close although changes are staged.</extracomment>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Changes are being applied. Close the window when they are done.</source>
        <translation>Änderungen werden gerade übernommen. Schließen Sie das Fenster, wenn der Vorgang beendet ist.</translation>
    </message>
    <message>
        <source>Closing now loses what is staged. The server is left as it is.</source>
        <translation>Wenn Sie jetzt schließen, geht alles Vorgemerkte verloren. Der Server bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>ModuleLicenseModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling, where its number of seats would stand.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</source>
        <translation>Die Zahlen des Servers stimmen nicht: %1 belegt und %2 frei ergeben nicht %3.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: kind of licence.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <extracomment>Column: the licence that is needed first.</extracomment>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what the licence is for.</extracomment>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>Das Bild konnte nicht in „%1“ gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>SelectedAssociatesModel</name>
    <message>
        <source>some of %2: %1 assigned</source>
        <extracomment>State of the box that stands for several associates: %1 of %2 hold the licence or will.</extracomment>
        <translation>%1 von %2 zugewiesen</translation>
    </message>
    <message>
        <source>none assigned</source>
        <translation>niemandem zugewiesen</translation>
    </message>
    <message>
        <source>all assigned</source>
        <translation>allen zugewiesen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of that box: %1 how many are selected, %2 licence, %3 state.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>None of the selected associates&apos; boxes can be changed.</source>
        <translation>Von den ausgewählten Mitarbeitern kann kein Kästchen geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several rows to change them together</source>
        <translation>Mehrere Zeilen zum Ändern wählen</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %n associate(s)</source>
        <extracomment>A step to undo; %1 is a licence, %n the number of associates.</extracomment>
        <translation>
            <numerusform>%1 für %n Mitarbeiter ändern</numerusform>
            <numerusform>%1 für %n Mitarbeiter ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the box of every selected associate; again and again: all on, all off, as it was.</source>
        <translation>Ändert das Kästchen jedes ausgewählten Mitarbeiters; immer wieder: alle ein, alle aus, wie vorher.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Assignments</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Demo data, all invented</source>
        <extracomment>Says that the tenant shown is the built-in one.</extracomment>
        <translation>Demodaten, frei erfunden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reads everything from the server again (F5)</source>
        <translation>Liest alles neu vom Server (F5)</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in – Seatkeeper</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Anmelden – Seatkeeper</translation>
    </message>
    <message>
        <source>Sign in to your SuperOffice server, or look around in a demo tenant with invented data.</source>
        <translation>Melden Sie sich bei Ihrem SuperOffice-Server an, oder sehen Sie sich in einem Demo-Mandanten mit erfundenen Daten um.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <extracomment>Field: address of the server.</extracomment>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Used for this run only, stored nowhere.</source>
        <translation>Wird nur bis zum Beenden des Programms verwendet und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Button.</extracomment>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The licence could not be assigned. %1</source>
        <translation>Die Lizenz konnte nicht zugewiesen werden. %1</translation>
    </message>
    <message>
        <source>The demo tenant has no licence left to assign.</source>
        <translation>Der Demo-Mandant hat keine zuweisbare Lizenz mehr.</translation>
    </message>
    <message>
        <source>The pictures could not be written to &quot;%1&quot;.</source>
        <translation>Die Bilder konnten nicht in „%1“ gespeichert werden.</translation>
    </message>
    <message>
        <source>The licence just assigned is gone.</source>
        <translation>Die soeben zugewiesene Lizenz ist verschwunden.</translation>
    </message>
    <message>
        <source>Assigned %1 to %2 and read it back: %3, now %4.</source>
        <extracomment>%1 a licence, %2 an associate, %3 and %4 seats in use before and after.</extracomment>
        <translation>Die Lizenz %1 wurde %2 zugewiesen und zur Kontrolle zurückgelesen: %3, jetzt %4.</translation>
    </message>
    <message>
        <source>Pictures of every page are in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Bilder aller Seiten befinden sich in %1.</translation>
    </message>
</context>
<context>
    <name>WebApiRoot</name>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Geben Sie die Adresse des SuperOffice-Servers ein.</translation>
    </message>
    <message>
        <source>The address has to start with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This is not a web address. A correct one looks like %1.</source>
        <extracomment>Shown below the field for the server address; an example follows, which is not translated.</extracomment>
        <translation>Dies ist keine Webadresse. Eine richtige sieht so aus: %1.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Die Adresse darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Die Adresse nennt keinen Server.</translation>
    </message>
    <message>
        <source>The address has to start with https://: with http:// others on the network could read the password.</source>
        <translation>Die Adresse muss mit https:// beginnen: Bei http:// könnten andere im Netzwerk das Passwort mitlesen.</translation>
    </message>
</context>
</TS>
