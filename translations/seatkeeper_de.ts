<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activate licence</source>
        <extracomment>Name of the place that asks before a licence is activated.</extracomment>
        <translation>Lizenz aktivieren</translation>
    </message>
    <message>
        <source>Yes, activate</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>Ja, aktivieren</translation>
    </message>
    <message>
        <source>No, leave as it is</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>Nein, so lassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A list of names that goes on: %1 the first ones.</extracomment>
        <translation>
            <numerusform>%1 und noch %Ln</numerusform>
            <numerusform>%1 und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes away: %1</source>
        <extracomment>%1 are licences that are not part of the new package.</extracomment>
        <translation>Fällt weg: %1</translation>
    </message>
    <message>
        <source>Fewer than now: %1</source>
        <extracomment>%1 are licences of which the new package has fewer.</extracomment>
        <translation>Weniger als jetzt: %1</translation>
    </message>
    <message>
        <source>Activate the new licence of %1?</source>
        <extracomment>%1 is a licence owner.</extracomment>
        <translation>Neue Lizenz von %1 aktivieren?</translation>
    </message>
    <message>
        <source>It takes effect at once and cannot be undone here. What is stored afterwards is read back and compared.</source>
        <translation>Die Aktivierung wirkt sofort und kann hier nicht rückgängig gemacht werden. Danach wird zur Kontrolle zurückgelesen und verglichen, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Asks before the new licence comes into force on the server, and says what would go away. Escape leaves everything as it is.</source>
        <translation>Fragt nach, bevor die neue Lizenz auf dem Server in Kraft tritt, und nennt, was wegfallen würde. Mit Esc bleibt alles, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of a page and entry in the list of sections: what was applied so far.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo run</source>
        <extracomment>Button: stage the opposite of what a run has done.</extracomment>
        <translation>Übernahme zurücknehmen</translation>
    </message>
    <message>
        <source>Stages the opposite of this run for review. Nothing is sent before you apply it.</source>
        <translation>Merkt das Gegenteil dieser Übernahme zur Prüfung vor. Gesendet wird erst, wenn Sie es übernehmen.</translation>
    </message>
    <message>
        <source>Resume run</source>
        <extracomment>Button: stage what an interrupted run has not done.</extracomment>
        <translation>Übernahme fortsetzen</translation>
    </message>
    <message>
        <source>Stages what this run has left undone for review. Nothing is sent before you apply it.</source>
        <translation>Merkt zur Prüfung vor, was bei dieser Übernahme offengeblieben ist. Gesendet wird erst, wenn Sie es übernehmen.</translation>
    </message>
    <message>
        <source>Close run</source>
        <extracomment>Button: an interrupted run is dealt with.</extracomment>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Leaves everything as it is, and does not ask about this run again</source>
        <translation>Lässt alles, wie es ist, und fragt zu dieser Übernahme nicht mehr nach</translation>
    </message>
    <message>
        <source>Export items…</source>
        <extracomment>Button: save the items of a run in a file.</extracomment>
        <translation>Einträge exportieren…</translation>
    </message>
    <message>
        <source>What was applied to this tenant, the newest first. Enter goes to the items of a run.</source>
        <translation>Was bei diesem Mandanten übernommen wurde, das Neueste zuerst. Mit der Eingabetaste gelangen Sie zu den Einträgen einer Übernahme.</translation>
    </message>
    <message>
        <source>Run items</source>
        <extracomment>Name of the list of what a run has changed, for screen readers.</extracomment>
        <translation>Einträge der Übernahme</translation>
    </message>
    <message>
        <source>What the chosen run has changed, and how each change ended</source>
        <translation>Was die gewählte Übernahme geändert hat und wie jede Änderung ausgegangen ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Übernahme</numerusform>
            <numerusform>%Ln Übernahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <extracomment>How many runs match the filter: %1 of %2.</extracomment>
        <translation>%1 von %2 Übernahmen</translation>
    </message>
    <message>
        <source>The journal cannot be used</source>
        <translation>Das Protokoll kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Nothing has been applied here yet</source>
        <translation>Hier wurde noch nichts übernommen</translation>
    </message>
    <message>
        <source>Whatever you apply is listed here, with who, when, why and how it ended. It can be undone from here.</source>
        <translation>Alles, was Sie übernehmen, wird hier aufgeführt: wer, wann, warum und mit welchem Ergebnis. Von hier aus können Sie es auch wieder zurücknehmen.</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No run matches the search and the choice beside it.</source>
        <translation>Keine Übernahme entspricht der Suche und der Auswahl daneben.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Resume run stages what is missing, Undo run takes back what was done. Neither sends anything before you apply it. Close run leaves all as it is.</source>
        <translation>„Übernahme fortsetzen“ merkt vor, was noch fehlt, „Übernahme zurücknehmen“ das Gegenteil dessen, was bereits geschehen ist. Gesendet wird in beiden Fällen erst, wenn Sie es übernehmen. „Als erledigt markieren“ lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>What was done to a whole licence cannot be undone from here. The licence that was there before comes back from its issuer or from its file.</source>
        <translation>Was mit einer ganzen Lizenz geschehen ist, lässt sich von hier aus nicht zurücknehmen. Die vorherige Lizenz erhalten Sie vom Aussteller oder aus ihrer Datei zurück.</translation>
    </message>
    <message>
        <source>What is done to a whole licence is not sent twice. Read the licence again, and start anew if need be.</source>
        <translation>Was eine ganze Lizenz betrifft, wird nicht zweimal gesendet. Laden Sie die Lizenz neu und beginnen Sie bei Bedarf von vorn.</translation>
    </message>
    <message>
        <source>How it ended is listed below. Close run leaves all as it is.</source>
        <translation>Das Ergebnis ist unten aufgeführt. „Als erledigt markieren“ lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing was sent. Close run leaves all as it is.</source>
        <translation>Es wurde nichts gesendet. „Als erledigt markieren“ lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Read the licence again to see whether it is active. Close run leaves all as it is.</source>
        <translation>Laden Sie die Lizenz neu, um zu sehen, ob sie aktiv ist. „Als erledigt markieren“ lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Read the licence again to see what has come of it. Close run leaves all as it is.</source>
        <translation>Laden Sie die Lizenz neu, um zu sehen, was daraus geworden ist. „Als erledigt markieren“ lässt alles, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Saves the %Ln item(s) of this run as a file</source>
        <extracomment>%Ln is how many rows the table will have.</extracomment>
        <translation>
            <numerusform>Speichert den %Ln Eintrag dieser Übernahme als Datei</numerusform>
            <numerusform>Speichert die %Ln Einträge dieser Übernahme als Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages the opposite of what the run has done, against what the server says today. Nothing is sent before you apply it under Changes.</source>
        <translation>Merkt das Gegenteil dessen vor, was die Übernahme geändert hat, ausgehend vom heutigen Stand auf dem Server. Gesendet wird erst, wenn Sie es unter „Änderungen“ übernehmen.</translation>
    </message>
    <message>
        <source>Stages what an interrupted run has not done yet. Nothing is sent before you apply it under Changes.</source>
        <translation>Merkt vor, was bei einer unterbrochenen Übernahme noch fehlt. Gesendet wird erst, wenn Sie es unter „Änderungen“ übernehmen.</translation>
    </message>
    <message>
        <source>Saves the changes of the chosen run as a file.</source>
        <translation>Speichert die Änderungen der gewählten Übernahme als Datei.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, the newest first: when, by whom, why, and how it ended. Choose a run to see its changes below.</source>
        <translation>Was von diesem Computer aus bei diesem Mandanten übernommen wurde, das Neueste zuerst: wann, von wem, warum und mit welchem Ergebnis. Wählen Sie eine Übernahme, um darunter ihre Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>Each change of the chosen run: what was given or taken, how it ended, and what was held before and after. Verified means that the server was read again and said so.</source>
        <translation>Jede Änderung der gewählten Übernahme: was zugewiesen oder entzogen wurde, wie es ausgegangen ist und welche Lizenzen vorher und nachher zugewiesen waren. „Geprüft“ bedeutet, dass der Server erneut gelesen wurde und es bestätigt hat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the journal of runs again after an error.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go to Assignments</source>
        <extracomment>Button: shows the page on which licences are given and taken.</extracomment>
        <translation>Zu den Zuweisungen</translation>
    </message>
</context>
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
        <source>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</source>
        <translation>Der Server erlaubt dies dem angemeldeten Benutzer nicht. Melden Sie sich als Systemadministrator an oder wenden Sie sich an einen Systemadministrator.</translation>
    </message>
    <message>
        <source>The tenant has moved to another address. Sign in again to find it.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>Der Mandant ist auf eine andere Adresse umgezogen. Melden Sie sich erneut an, um ihn zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>The server is receiving too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Der Server erhält zu viele Anfragen. Versuchen Sie es in %Ln Sekunde erneut.</numerusform>
            <numerusform>Der Server erhält zu viele Anfragen. Versuchen Sie es in %Ln Sekunden erneut.</numerusform>
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
    <message>
        <source>The proxy %1 asks for a user name and password, or does not accept those it was given. Check them in the connection&apos;s settings.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Passwort oder akzeptiert die angegebenen nicht. Prüfen Sie beides in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached, or cannot reach the server. Check the proxy in the connection&apos;s settings and the server address.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>Der Proxy %1 ist nicht erreichbar oder kann den Server nicht erreichen. Prüfen Sie den Proxy in den Einstellungen der Verbindung und die Serveradresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from nobody this computer trusts. If your company has a certificate authority of its own, name its file in the connection&apos;s settings.</source>
        <translation>Das Zertifikat des Servers stammt von einer Stelle, der dieser Computer nicht vertraut. Wenn Ihr Unternehmen eine eigene Zertifizierungsstelle hat, geben Sie deren Datei in den Einstellungen der Verbindung an.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s date and time, or ask the server&apos;s administrator to renew the certificate.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig. Prüfen Sie Datum und Uhrzeit dieses Computers oder bitten Sie den Administrator des Servers, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the server address, or ask the server&apos;s administrator which one the certificate is for.</source>
        <translation>Das Zertifikat des Servers gehört zu einer anderen Adresse. Prüfen Sie die Serveradresse oder fragen Sie den Administrator des Servers, für welche Adresse das Zertifikat ausgestellt ist.</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, and it cannot be trusted: somebody may have come between. Do not go on before asking whoever runs the server.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als zuvor, und diesem kann nicht vertraut werden: Möglicherweise hat sich jemand in die Verbindung eingeschaltet. Fahren Sie erst fort, wenn Sie beim Betreiber des Servers nachgefragt haben.</translation>
    </message>
    <message>
        <source>This address would send everything unencrypted, so nothing was sent. Use an address that starts with https://.</source>
        <translation>Bei dieser Adresse würde alles unverschlüsselt übertragen, deshalb wurde nichts gesendet. Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the user name and the password, and whether the server allows this way of signing in, then sign in again.</source>
        <translation>Der Server hat die Anmeldung nicht angenommen. Prüfen Sie Benutzernamen und Passwort und ob der Server diese Anmeldeart zulässt, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed, or the server is too old to offer it. Reload to see what is there.</source>
        <translation>Der Server hat das Angefragte nicht. Es wurde möglicherweise entfernt, oder der Server ist zu alt dafür. Laden Sie neu, um zu sehen, was vorhanden ist.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The demo tenant could not start: %1</source>
        <extracomment>%1 says why, as in &quot;The port is in use&quot;.</extracomment>
        <translation>Der Demo-Mandant konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Signing in needs your browser: start Seatkeeper with a window once, sign in there, and let it remember the connection.</source>
        <translation>Die Anmeldung erfolgt im Browser: Starten Sie Seatkeeper einmal mit Fenster, melden Sie sich dort an und lassen Sie die Verbindung speichern.</translation>
    </message>
    <message>
        <source>Without a window nobody can be asked where to sign in: use --demo, --profile, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>Ohne Fenster kann nicht abgefragt werden, wo die Anmeldung erfolgen soll: Verwenden Sie --demo, --profile oder --url mit --user und dem Passwort in SEATKEEPER_SECRET.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --screenshot, --export, --snapshot, --activate-file, --tour or --demo-server.</source>
        <translation>Es ist kein Bildschirm verfügbar, auf dem ein Fenster geöffnet werden könnte. Verwenden Sie --screenshot, --export, --snapshot, --activate-file, --tour oder --demo-server.</translation>
    </message>
    <message>
        <source>Seatkeeper is running already, but its window does not answer. This is another one.</source>
        <translation>Seatkeeper läuft bereits, aber das Fenster reagiert nicht. Dies ist ein weiteres.</translation>
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
    <message>
        <source>Licences of other owners have changed as well (%1).</source>
        <extracomment>%1 names licences, as in &quot;not held: SIGNFLOW/sign-user&quot;.</extracomment>
        <translation>Auch Lizenzen anderer Eigentümer haben sich geändert (%1).</translation>
    </message>
    <message>
        <source>Nothing was rolled back: %1</source>
        <translation>Es wurde nichts zurückgenommen: %1</translation>
    </message>
    <message>
        <source>A change failed, so what this run had done was taken back. It stays staged.</source>
        <translation>Eine Änderung ist fehlgeschlagen, deshalb wurde zurückgenommen, was diese Übernahme bereits geändert hatte. Es bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Applying was stopped. What was not sent stays staged.</source>
        <translation>Die Übernahme wurde gestoppt. Was nicht gesendet wurde, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Everything stays staged.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde. Alles bleibt vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>AssignmentExportText</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate. Must be a word that an import knows, too.</extracomment>
        <translation>Mitarbeiter-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Column of an exported file: what an associate signs in with. Must be a word that an import knows.</extracomment>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an exported file: the full name of an associate. Must be a word that an import knows.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of an exported file. Must be a word that an import knows, too.</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column of an exported file: the user group of an associate.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column of an exported file: the role of an associate.</extracomment>
        <translation>Rolle</translation>
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
        <extracomment>Order of rows.</extracomment>
        <translation>Gruppe</translation>
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
        <source>%1: %2</source>
        <extracomment>One of the things that associates are filtered by: %1 is its label, %2 what was chosen.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of what was searched for.</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Shows the licences of this owner only, or of all. What is staged for other owners stays staged.</source>
        <translation>Zeigt nur die Lizenzen dieses Eigentümers oder die aller Eigentümer. Was für andere Eigentümer vorgemerkt ist, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Lists associates in whose name, user ID, group or role all the words you type occur. Accents and capitals do not matter.</source>
        <translation>Führt die Mitarbeiter auf, bei denen alle eingegebenen Wörter in Name, Benutzer-ID, Gruppe oder Rolle vorkommen. Akzente sowie Groß- und Kleinschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>The order of the rows. Everything stays as it is; only the places change.</source>
        <translation>Die Reihenfolge der Zeilen. Geändert wird nichts, nur die Anordnung.</translation>
    </message>
</context>
<context>
    <name>AssignmentListExportTable</name>
    <message>
        <source>Licences held</source>
        <extracomment>Title of an exported table: a row for each licence that somebody holds.</extracomment>
        <translation>Zugewiesene Lizenzen</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>Column of an exported file: the name of a licence within the server.</extracomment>
        <translation>Interner Name</translation>
    </message>
</context>
<context>
    <name>AssignmentMatrixExportTable</name>
    <message>
        <source>Assignments</source>
        <extracomment>Title of an exported table: who holds which licence.</extracomment>
        <translation>Zuweisungen</translation>
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
    <message>
        <source>Also needs %1.</source>
        <extracomment>Tooltip of a box that can be ticked; %1 lists other licences, as in &quot;User and Windows&quot;.</extracomment>
        <translation>Benötigt auch %1.</translation>
    </message>
</context>
<context>
    <name>AssignmentView</name>
    <message numerus="yes">
        <source>Tick %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>%Ln Häkchen setzen</numerusform>
            <numerusform>%Ln Häkchen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>%Ln Häkchen entfernen</numerusform>
            <numerusform>%Ln Häkchen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no block of x and blanks.</source>
        <translation>Die Zwischenablage enthält keinen Block aus x und leeren Feldern.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Menu entry.
----------
A step to undo.</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu entry.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <extracomment>Menu entry of a box: how the associate comes to have the licence, or not to.</extracomment>
        <translation>Woher kommt das?</translation>
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
        <source>%Ln associate(s)</source>
        <translation>
            <numerusform>%Ln Mitarbeiter</numerusform>
            <numerusform>%Ln Mitarbeiter</numerusform>
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
    <message>
        <source>The server listed no associate.</source>
        <translation>Der Server hat keine Mitarbeiter aufgeführt.</translation>
    </message>
    <message>
        <source>The server has no licence that associates are given.</source>
        <translation>Auf dem Server gibt es keine Lizenz, die Mitarbeitern zugewiesen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged, not applied yet.</source>
        <translation>
            <numerusform>%Ln Änderung vorgemerkt, noch nicht übernommen.</numerusform>
            <numerusform>%Ln Änderungen vorgemerkt, noch nicht übernommen.</numerusform>
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
    <message>
        <source>Import assignments</source>
        <translation>Zuweisungen importieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Change several…</source>
        <extracomment>Button: opens the place where licences of many associates are changed at once.</extracomment>
        <translation>Mehrere ändern…</translation>
    </message>
    <message>
        <source>Gives, takes or swaps a licence for many associates at once (%1)</source>
        <translation>Eine Lizenz vielen Mitarbeitern auf einmal zuweisen, entziehen oder gegen eine andere tauschen (%1)</translation>
    </message>
    <message>
        <source>Opens a form that gives, takes or swaps a licence for all selected or all matching associates. The result is staged; nothing is sent before you apply it under Changes.</source>
        <translation>Öffnet ein Formular, mit dem Sie allen ausgewählten oder allen gefundenen Mitarbeitern eine Lizenz zuweisen, entziehen oder gegen eine andere tauschen. Das Ergebnis wird vorgemerkt. Gesendet wird erst, wenn Sie es unter „Änderungen“ übernehmen.</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence with its seats. Click a box or press Space to give or take the licence; all selected boxes change together. Nothing is sent before you apply it under Changes. The user guide (F1) explains every sign.</source>
        <translation>Eine Zeile je Mitarbeiter, eine Spalte je Lizenz mit ihren Plätzen. Klicken Sie auf ein Kästchen oder drücken Sie die Leertaste, um die Lizenz zuzuweisen oder zu entziehen; alle ausgewählten Kästchen ändern sich gemeinsam. Gesendet wird erst, wenn Sie es unter „Änderungen“ übernehmen. Das Handbuch (F1) erklärt alle Zeichen.</translation>
    </message>
    <message>
        <source>Stands for all selected associates: one click on a box gives the licence to all of them, the next takes it from all, the third leaves everything as it was. Nothing is sent before you apply it under Changes.</source>
        <translation>Steht für alle ausgewählten Mitarbeiter: Der erste Klick auf ein Kästchen weist allen die Lizenz zu, der zweite entzieht sie allen, der dritte stellt den vorherigen Zustand wieder her. Gesendet wird erst, wenn Sie es unter „Änderungen“ übernehmen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Show all owners</source>
        <extracomment>Button: show the licences of every owner again.</extracomment>
        <translation>Alle Eigentümer anzeigen</translation>
    </message>
</context>
<context>
    <name>AssociateChoices</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One of several associates of the same name, in a list to choose from: %1 name, %2 user id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>AssociateField</name>
    <message>
        <source>Type a name</source>
        <extracomment>In an empty field: type a part of an associate&apos;s name to find it.</extracomment>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a name from the list.</source>
        <translation>Niemand heißt „%1“. Wählen Sie einen Namen aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associates are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>%Ln Mitarbeiter heißt „%1“. Wählen Sie ihn aus der Liste.</numerusform>
            <numerusform>%Ln Mitarbeiter heißen „%1“. Wählen Sie einen aus der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssociateFilterBoxes</name>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses a group of associates.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Label of the box that chooses associates by their role; also its name for screen readers.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Label of the box that chooses associates by their user plan; also its name for screen readers.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the boxes that choose associates by what they hold.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that says which licence associates hold or lack.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Lists only the associates of this group, with this role or this user plan. Filters look at what the server says, so nobody vanishes because you changed a box.</source>
        <translation>Führt nur die Mitarbeiter mit dieser Gruppe, dieser Rolle oder diesem Benutzerplan auf. Die Filter richten sich nach den Angaben des Servers; niemand verschwindet also, weil Sie ein Kästchen geändert haben.</translation>
    </message>
    <message>
        <source>Lists only those who hold, or lack, the chosen licence, as the server says. What is staged does not count.</source>
        <translation>Führt nur die Mitarbeiter auf, die laut Server die gewählte Lizenz haben oder nicht haben. Vorgemerktes zählt nicht.</translation>
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
        <source>All groups</source>
        <extracomment>Choice of group: associates of every group.</extracomment>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>All roles</source>
        <extracomment>Choice of role: associates of every role.</extracomment>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>All plans</source>
        <extracomment>Choice of user plan: associates of every plan.</extracomment>
        <translation>Alle Pläne</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>This environment of SuperOffice Online is not known. Choose one of %1, or enter an address that starts with https://.</source>
        <extracomment>&quot;Environment&quot;: one of the separate installations of SuperOffice Online. %1 lists their short names.</extracomment>
        <translation>Diese Umgebung von SuperOffice Online ist nicht bekannt. Möglich sind %1 oder eine Adresse, die mit https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>AwayFigures</name>
    <message>
        <source>given</source>
        <extracomment>What has happened to a licence and an associate.</extracomment>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>What has happened to a licence and an associate.</extracomment>
        <translation>entzogen</translation>
    </message>
    <message>
        <source>new associate</source>
        <extracomment>What has happened to an associate.</extracomment>
        <translation>neuer Mitarbeiter</translation>
    </message>
    <message>
        <source>not listed any more</source>
        <extracomment>What has happened to an associate.</extracomment>
        <translation>nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>seats owned: %1</source>
        <extracomment>What has happened to a licence; %1 is as in &quot;100 → 110&quot;.</extracomment>
        <translation>Plätze gesamt: %1</translation>
    </message>
    <message>
        <source>new licence</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>neue Lizenz</translation>
    </message>
    <message>
        <source>licence is gone</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>Lizenz nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>outside Seatkeeper</source>
        <translation>außerhalb von Seatkeeper</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <extracomment>Who has changed something: %1 is the number of a run, %2 a user.</extracomment>
        <translation>Übernahme %1, %2</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person something is about.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What has changed</source>
        <extracomment>Column: what has happened.</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column: by whom something was changed.</extracomment>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: you have not been here before.</source>
        <translation>Noch kein Vergleich möglich: Sie sind zum ersten Mal hier.</translation>
    </message>
    <message>
        <source>Nothing has changed since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Seit Ihrem letzten Besuch am %1 hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>
            <numerusform>%Ln Änderung seit Ihrem letzten Besuch am %1.</numerusform>
            <numerusform>%Ln Änderungen seit Ihrem letzten Besuch am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them made with Seatkeeper.</source>
        <translation>
            <numerusform>%Ln davon mit Seatkeeper.</numerusform>
            <numerusform>%Ln davon mit Seatkeeper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Change several associates</source>
        <extracomment>Name of the place where licences of many associates are changed at once.</extracomment>
        <translation>Mehrere Mitarbeiter ändern</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Label of the box that chooses whose licences are changed.</extracomment>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of the box that chooses what is done with their licences.</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Label of the field for the associate whose licences the others get.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Replacement</source>
        <extracomment>Label of the box that chooses the licence that is given instead of another.</extracomment>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Änderungen vormerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give a licence</source>
        <translation>Lizenz zuweisen</translation>
    </message>
    <message>
        <source>Take a licence</source>
        <translation>Lizenz entziehen</translation>
    </message>
    <message>
        <source>Swap a licence for another</source>
        <translation>Lizenz gegen eine andere tauschen</translation>
    </message>
    <message>
        <source>Make like another associate</source>
        <translation>An einen anderen Mitarbeiter angleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected associate(s)</source>
        <extracomment>Whose licences are changed: of those selected in the table.</extracomment>
        <translation>
            <numerusform>%Ln ausgewählter Mitarbeiter</numerusform>
            <numerusform>%Ln ausgewählte Mitarbeiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching</source>
        <extracomment>Whose licences are changed: of all that the search and the filters leave.</extracomment>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>Alle %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A licence to choose: %1 its name, %2 its seats, as in &quot;Sales Premium – 3 free&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody is selected. Select rows in the table, or choose all that match.</source>
        <translation>Es ist niemand ausgewählt. Wählen Sie Zeilen in der Tabelle oder nehmen Sie alle Treffer.</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>Kein Mitarbeiter entspricht der Suche und den Filtern.</translation>
    </message>
    <message>
        <source>None of the licences shown can be changed here.</source>
        <translation>Keine der angezeigten Lizenzen kann hier geändert werden.</translation>
    </message>
    <message>
        <source>There is no other licence to swap it for.</source>
        <translation>Es gibt keine andere Lizenz, gegen die sie getauscht werden könnte.</translation>
    </message>
    <message>
        <source>Choose the associate whose licences the others get.</source>
        <translation>Wählen Sie den Mitarbeiter, dessen Lizenzen die anderen erhalten sollen.</translation>
    </message>
    <message>
        <source>Whose licences are changed: those of the rows selected in the table, or of everybody whom the search and the filters leave.</source>
        <translation>Wessen Lizenzen geändert werden: die der in der Tabelle ausgewählten Zeilen oder die aller Mitarbeiter, die der Suche und den Filtern entsprechen.</translation>
    </message>
    <message>
        <source>Give a licence, take one, swap one for another, or make everybody’s licences like those of one associate. A swap is done whole or not at all.</source>
        <translation>Eine Lizenz zuweisen, entziehen, gegen eine andere tauschen oder die Lizenzen aller an die eines Mitarbeiters angleichen. Ein Tausch erfolgt ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>The licence that is given, taken or swapped, with the seats that are left of it.</source>
        <translation>Die Lizenz, die zugewiesen, entzogen oder getauscht wird, mit den noch freien Plätzen.</translation>
    </message>
    <message>
        <source>Type a part of a name and choose: all the others get the same licences as this associate.</source>
        <translation>Geben Sie einen Teil des Namens ein und wählen Sie: Alle anderen erhalten dieselben Lizenzen wie dieser Mitarbeiter.</translation>
    </message>
    <message>
        <source>The licence that everybody gets in place of the other. It has the same owner.</source>
        <translation>Die Lizenz, die alle anstelle der anderen erhalten. Sie hat denselben Eigentümer.</translation>
    </message>
    <message>
        <source>Stages the change as one step, which Undo takes back. You are asked first where other licences have to move with it. Nothing is sent before you apply it under Changes.</source>
        <translation>Merkt die Änderung als einen Schritt vor, den Sie mit „Rückgängig“ zurücknehmen können. Müssen dabei weitere Lizenzen geändert werden, werden Sie zuerst gefragt. Gesendet wird erst, wenn Sie es unter „Änderungen“ übernehmen.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%Ln associate(s) cannot be changed</source>
        <translation>
            <numerusform>%Ln Mitarbeiter kann nicht geändert werden</numerusform>
            <numerusform>%Ln Mitarbeiter können nicht geändert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have all of it</source>
        <translation>
            <numerusform>%Ln Mitarbeiter kann nicht alles davon erhalten</numerusform>
            <numerusform>%Ln Mitarbeiter können nicht alles davon erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have it</source>
        <translation>
            <numerusform>%Ln Mitarbeiter kann die Lizenz nicht erhalten</numerusform>
            <numerusform>%Ln Mitarbeiter können die Lizenz nicht erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>%Ln Mitarbeiter die Lizenz %1 entziehen</numerusform>
            <numerusform>%Ln Mitarbeitern die Lizenz %1 entziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap %1 for %2 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is the licence that is taken, %2 the one that is given instead.</extracomment>
        <translation>
            <numerusform>%1 bei %Ln Mitarbeiter gegen %2 tauschen</numerusform>
            <numerusform>%1 bei %Ln Mitarbeitern gegen %2 tauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln associate(s) like %1</source>
        <extracomment>A step to undo; %1 is the associate whose licences the others get.</extracomment>
        <translation>
            <numerusform>%Ln Mitarbeiter an %1 angleichen</numerusform>
            <numerusform>%Ln Mitarbeiter an %1 angleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>%Ln Mitarbeiter die Lizenz %1 zuweisen</numerusform>
            <numerusform>%Ln Mitarbeitern die Lizenz %1 zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted</source>
        <translation>Alles ist bereits wie gewünscht</translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln box(es)</source>
        <translation>
            <numerusform>Ändert %Ln Kästchen</numerusform>
            <numerusform>Ändert %Ln Kästchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>What a change of many boxes comes to: %1 &quot;Changes 38 boxes&quot;, %2 &quot;2 associates cannot have it&quot;.</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>CentralLicenseModel</name>
    <message>
        <source>%1 will be assigned</source>
        <extracomment>A change of the central licence; %1 is a licence.</extracomment>
        <translation>%1 wird zugewiesen</translation>
    </message>
    <message>
        <source>%1 will be released</source>
        <translation>%1 wird entzogen</translation>
    </message>
    <message>
        <source>The server does not allow this licence for the central database.</source>
        <translation>Der Server erlaubt diese Lizenz für die zentrale Datenbank nicht.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: how many seats of a licence are in use.</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Column: whether the central licence includes a licence.</extracomment>
        <translation>Zugewiesen</translation>
    </message>
</context>
<context>
    <name>CentralLicensePanel</name>
    <message>
        <source>Allow changing the central licence</source>
        <extracomment>Check box: opens the boxes of the central licence.</extracomment>
        <translation>Änderungen an der Zentrallizenz zulassen</translation>
    </message>
    <message>
        <source>Central licence</source>
        <translation>Zentrallizenz</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. Space ticks the selected rows where changing is allowed.</source>
        <translation>Die Lizenzen der zentralen Datenbank und welche davon zugewiesen sind. Sofern Änderungen zugelassen sind, setzen Sie mit der Leertaste Häkchen in den ausgewählten Zeilen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: what is ticked is forgotten.</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>Button: send what is ticked to the server.</extracomment>
        <translation>Zentrallizenz speichern</translation>
    </message>
    <message>
        <source>Sends the central licence back with nothing changed but these boxes, and reads it again</source>
        <translation>Sendet die Zentrallizenz zurück, wobei nur diese Kästchen geändert sind, und liest sie zur Kontrolle erneut</translation>
    </message>
    <message>
        <source>Licences of the central database, as the server tells them. SuperOffice does not document what saving them changes: leave them alone unless you know.</source>
        <translation>Lizenzen der zentralen Datenbank, wie der Server sie angibt. SuperOffice dokumentiert nicht, was sich durch das Speichern ändert: Ändern Sie hier nur etwas, wenn Sie die Folgen kennen.</translation>
    </message>
    <message>
        <source>The central licence is being saved and read again.</source>
        <translation>Die Zentrallizenz wird gespeichert und erneut gelesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The central licence is saved, and was read back as wanted.</source>
        <translation>Die Zentrallizenz ist gespeichert und wurde wie gewünscht zurückgelesen.</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the list of what was applied.</extracomment>
        <translation>Im Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to see the central licence.</source>
        <translation>Melden Sie sich an, um die Zentrallizenz zu sehen.</translation>
    </message>
    <message>
        <source>The central licence could not be read</source>
        <translation>Die Zentrallizenz konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Keine Lizenzen</translation>
    </message>
    <message>
        <source>The central licence has no licence that is to be shown.</source>
        <translation>Die Zentrallizenz enthält keine Lizenz, die angezeigt werden soll.</translation>
    </message>
    <message>
        <source>Reading the central licence…</source>
        <translation>Zentrallizenz wird geladen…</translation>
    </message>
    <message>
        <source>The server has been asked for it.</source>
        <translation>Die Zentrallizenz wurde beim Server angefragt.</translation>
    </message>
    <message>
        <source>Nothing changes yet: tick what is to be assigned.</source>
        <translation>Noch ändert sich nichts: Setzen Sie Häkchen bei den Lizenzen, die zugewiesen werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) change: %1.</source>
        <extracomment>What would be saved: %Ln how many licences, %1 what becomes of each, as in &quot;Sales will be assigned&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Lizenz ändert sich: %1.</numerusform>
            <numerusform>%Ln Lizenzen ändern sich: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the boxes of the central licence. Nothing is sent before you save.</source>
        <translation>Gibt die Kästchen der Zentrallizenz frei. Gesendet wird erst, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. The boxes are open only where the server offers that and you have allowed changing.</source>
        <translation>Die Lizenzen der zentralen Datenbank und welche davon zugewiesen sind. Die Kästchen lassen sich nur ändern, wenn der Server dies anbietet und Sie Änderungen zugelassen haben.</translation>
    </message>
    <message>
        <source>Forgets what was ticked, and shows what the server has. Nothing has been sent.</source>
        <translation>Verwirft die gesetzten und entfernten Häkchen und zeigt den Stand des Servers. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Sends the central licence to the server with nothing changed but these boxes, reads it again and compares. The run is kept under Activity.</source>
        <translation>Sendet die Zentrallizenz an den Server, wobei nur diese Kästchen geändert sind, liest sie erneut und vergleicht. Der Vorgang wird im Verlauf festgehalten.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>The certificate file %1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>Die Zertifikatdatei %1 kann nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The certificate file %1 is larger than a megabyte. Choose a PEM file with certificates only.</source>
        <translation>Die Zertifikatdatei %1 ist größer als ein Megabyte. Wählen Sie eine PEM-Datei, die nur Zertifikate enthält.</translation>
    </message>
    <message>
        <source>The certificate in the file %1 has expired. Ask whoever gave it to you for a new one.</source>
        <translation>Das Zertifikat in der Datei %1 ist abgelaufen. Bitten Sie die Stelle, von der Sie es erhalten haben, um ein neues.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a PEM file, which has “BEGIN CERTIFICATE” in it.</source>
        <translation>Die Datei %1 enthält kein Zertifikat. Wählen Sie eine PEM-Datei; darin steht „BEGIN CERTIFICATE“.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>%1 (read)</source>
        <extracomment>%1 is a call such as &quot;GET v1/User&quot;: it only reads and changes nothing.</extracomment>
        <translation>%1 (nur lesen)</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Title of a text: the requests that will be sent to the server.</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>What will be sent to the server for the associate and owner of the chosen change</source>
        <translation>Was für Mitarbeiter und Eigentümer der gewählten Änderung an den Server gesendet wird</translation>
    </message>
    <message>
        <source>Choose a change to see what will be sent for it.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was dafür gesendet wird.</translation>
    </message>
    <message>
        <source>The requests that will be sent for the associate and owner of the chosen line, to be read and copied. Nothing is sent by looking at them.</source>
        <translation>Die Anfragen, die für Mitarbeiter und Eigentümer der gewählten Zeile gesendet werden, zum Lesen und Kopieren. Durch das Ansehen wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ChangeListBar</name>
    <message>
        <source>Group by</source>
        <extracomment>Label of the box that chooses what lines of a list stand together; also its name for screen readers.</extracomment>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Choice after &quot;Group by&quot;.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Choice after &quot;Group by&quot;.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button that stays pressed: show what is behind the chosen line.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows what will be sent for the chosen change, and what stands against it</source>
        <translation>Zeigt, was für die gewählte Änderung gesendet wird und was ihr entgegensteht</translation>
    </message>
    <message>
        <source>Lists the changes by associate or by licence. Only their places change.</source>
        <translation>Ordnet die Änderungen nach Mitarbeiter oder nach Lizenz. Geändert wird nur die Anordnung.</translation>
    </message>
    <message>
        <source>Shows the exact requests with which the chosen change will be sent, and after a conflict what the server has now.</source>
        <translation>Zeigt die genauen Anfragen, mit denen die gewählte Änderung gesendet wird, und nach einem Konflikt den jetzigen Stand auf dem Server.</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
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
    <message>
        <source>%1 · %2</source>
        <extracomment>What a group of changes is about: %1 a licence, %2 its seats, as in &quot;97 → 103 of 100&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Licence and seats</source>
        <extracomment>Column: the licence a change is about, with its seats before and after.</extracomment>
        <translation>Lizenz und Plätze</translation>
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
        <source>%Ln change(s) staged</source>
        <extracomment>First half of a line under the page title.</extracomment>
        <translation>
            <numerusform>%Ln Änderung vorgemerkt</numerusform>
            <numerusform>%Ln Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln associate(s)</source>
        <extracomment>Second half of a line under the page title.</extracomment>
        <translation>
            <numerusform>für %Ln Mitarbeiter</numerusform>
            <numerusform>für %Ln Mitarbeiter</numerusform>
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
        <source>%Ln change(s) applied and verified.</source>
        <extracomment>Result of applying; every change was read back from the server.</extracomment>
        <translation>
            <numerusform>%Ln Änderung übernommen und geprüft.</numerusform>
            <numerusform>%Ln Änderungen übernommen und geprüft.</numerusform>
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
        <source>%Ln change(s) could not be applied and stay staged; the reasons stand in the list.</source>
        <extracomment>Result of applying; each change has its reason beside it.</extracomment>
        <translation>
            <numerusform>%Ln Änderung konnte nicht übernommen werden und bleibt vorgemerkt. Der Grund steht in der Liste.</numerusform>
            <numerusform>%Ln Änderungen konnten nicht übernommen werden und bleiben vorgemerkt. Die Gründe stehen in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>Button: send what could not be applied once more.</extracomment>
        <translation>Fehlgeschlagene erneut senden</translation>
    </message>
    <message>
        <source>Sends what could not be applied once more, on top of what the server says now</source>
        <translation>Sendet noch einmal, was nicht übernommen werden konnte, ausgehend vom jetzigen Stand auf dem Server</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: end the run that is under way.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ends the run after the change under way. What was not sent stays staged.</source>
        <translation>Beendet die Übernahme nach der laufenden Änderung. Was nicht gesendet wurde, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Discard selected changes</source>
        <extracomment>Command: forget the chosen lines.
----------
A step to undo.</extracomment>
        <translation>Ausgewählte Änderungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken back again.</source>
        <extracomment>Result of applying; the server was read again.</extracomment>
        <translation>
            <numerusform>%Ln Änderung wieder zurückgenommen.</numerusform>
            <numerusform>%Ln Änderungen wieder zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) wait for a seat that nobody else gives back, and are tried last.</source>
        <translation>
            <numerusform>%Ln Mitarbeiter wartet auf einen Platz, den sonst niemand freigibt, und kommt zuletzt an die Reihe.</numerusform>
            <numerusform>%Ln Mitarbeiter warten auf einen Platz, den sonst niemand freigibt, und kommen zuletzt an die Reihe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: end the run that is under way, of which nothing has been sent yet.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything stays staged.</source>
        <translation>Es wurde noch nichts gesendet. Alles bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Sends everything staged to the server, releases before grants, then reads it back and compares. Only what the server confirms leaves the list. The run is kept under Activity and can be undone there.</source>
        <translation>Sendet alles Vorgemerkte an den Server – was entzogen wird, vor dem, was zugewiesen wird –, liest es zurück und vergleicht. Aus der Liste verschwindet nur, was der Server bestätigt. Die Übernahme wird im Verlauf festgehalten und kann dort zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Ends the run after the change it is at. What has been applied stays, and can be undone under Activity; the rest stays staged.</source>
        <translation>Beendet die Übernahme nach der laufenden Änderung. Was übernommen ist, bleibt und kann im Verlauf zurückgenommen werden; der Rest bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>What is staged, a line for each licence given or taken, with the reason where it could not be applied. Delete drops the selected lines, Undo brings them back; Details shows what will be sent.</source>
        <translation>Was vorgemerkt ist: eine Zeile für jede Lizenz, die zugewiesen oder entzogen wird, und gegebenenfalls der Grund, warum das nicht möglich war. „Entf“ verwirft die ausgewählten Zeilen, „Rückgängig“ holt sie zurück; „Details“ zeigt, was gesendet wird.</translation>
    </message>
    <message>
        <source>Go to Assignments</source>
        <extracomment>Button: shows the page on which licences are given and taken.</extracomment>
        <translation>Zu den Zuweisungen</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As table</source>
        <extracomment>Button, can be pressed in: show the figures of a chart in place of the picture.</extracomment>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <extracomment>Button: save the figures of a chart in a file.</extracomment>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>Button: print a chart.</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>%1, as table</source>
        <extracomment>Name of a table with the figures of a chart: %1 is the chart&apos;s title.</extracomment>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>The figures are saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Die Zahlen sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>“%1” lists every figure.</source>
        <extracomment>Said of a chart by screen readers: %1 is the button &quot;As table&quot;.</extracomment>
        <translation>„%1“ führt alle Zahlen auf.</translation>
    </message>
    <message>
        <source>Shows the figures behind the picture as a table, and the picture again.</source>
        <translation>Zeigt die Zahlen zum Diagramm als Tabelle und danach wieder das Diagramm.</translation>
    </message>
    <message>
        <source>Saves the figures behind the picture as a CSV file.</source>
        <translation>Speichert die Zahlen zum Diagramm als CSV-Datei.</translation>
    </message>
    <message>
        <source>Prints the picture.</source>
        <translation>Druckt das Diagramm.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message numerus="yes">
        <source>%Ln in all, from %1 (%2) to %3 (%4).</source>
        <extracomment>What a chart of bars shows: %1 and %3 are the names of its first and its last bar, %2 and %4 their figures.</extracomment>
        <translation>
            <numerusform>%Ln insgesamt, von %1 (%2) bis %3 (%4).</numerusform>
            <numerusform>%Ln insgesamt, von %1 (%2) bis %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use at first, %2 at last, %3 at the most, on %4.</source>
        <extracomment>Seats: %1 to %3 are how many, %4 is a day.</extracomment>
        <translation>Anfangs %1 belegt, zuletzt %2, höchstens %3 am %4.</translation>
    </message>
    <message>
        <source>Seats owned: %1.</source>
        <extracomment>%1 is a number of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Plätze gesamt: %1.</translation>
    </message>
    <message>
        <source>Seats owned: %1 at first, %2 at last.</source>
        <extracomment>%1 and %2 are numbers of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Plätze gesamt: anfangs %1, zuletzt %2.</translation>
    </message>
    <message>
        <source>By level: %1.</source>
        <extracomment>Shares of time: %1 is as in &quot;enough seats 94 %, full 6 %&quot;.</extracomment>
        <translation>Nach Füllstand: %1.</translation>
    </message>
    <message>
        <source>Not known for %1 of the time.</source>
        <extracomment>%1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Während %1 der Zeit unbekannt.</translation>
    </message>
    <message>
        <source>Most given: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Am meisten zugewiesen: %1 in der Woche vom %2.</translation>
    </message>
    <message>
        <source>Most released: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Am meisten entzogen: %1 in der Woche vom %2.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No seat free</source>
        <extracomment>In a chart: when no seat was free.</extracomment>
        <translation>Kein Platz frei</translation>
    </message>
    <message>
        <source>Likely range</source>
        <extracomment>In a chart: between these figures the seats in use are expected to be.</extracomment>
        <translation>Wahrscheinlicher Bereich</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>In a chart: seats expected to be in use.</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In a chart: seats that somebody has.</extracomment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <extracomment>In a chart: the line of seats owned.</extracomment>
        <translation>Plätze gesamt</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Format of dates under a chart that spans many months, see QLocale::toString().</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>In a chart: seats that somebody got in a week.</extracomment>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>In a chart: seats that somebody lost in a week.</extracomment>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>In a chart: a stretch of time of which nothing is known.</extracomment>
        <translation>Unbekannt</translation>
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
        <source>Language of the program: en, nb, sv, da, de or nl.</source>
        <translation>Sprache des Programms: en, nb, sv, da, de oder nl.</translation>
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
        <source>--port needs a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port benötigt eine Zahl von 0 bis 65535, nicht „%1“.</translation>
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
    <message>
        <source>The demo tenant speaks https, with a certificate nobody vouches for.</source>
        <translation>Der Demo-Mandant verwendet https mit einem Zertifikat, das nicht vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>What goes wrong with the demo tenant, for all calls but root or for those of one operation; may be given several times. NAME is one of: %1.</source>
        <extracomment>NAME and OPERATION stand as they are, %1 is the list of possible names.</extracomment>
        <translation>Fehler, der beim Demo-Mandanten auftreten soll, bei allen Aufrufen außer root oder nur bei denen einer Operation; mehrfach verwendbar. Mögliche Werte für NAME: %1.</translation>
    </message>
    <message>
        <source>Way of signing in: basic, soticket, bearer, integrated or openid. The password, ticket, token or cookie is taken from the environment variable SEATKEEPER_SECRET, or asked for.</source>
        <translation>Art der Anmeldung: basic, soticket, bearer, integrated oder openid. Passwort, Ticket, Token oder Cookie wird der Umgebungsvariablen SEATKEEPER_SECRET entnommen oder abgefragt.</translation>
    </message>
    <message>
        <source>User name, for basic and openid.</source>
        <translation>Benutzername, für basic und openid.</translation>
    </message>
    <message>
        <source>Name of a connection that is stored: sign in there, as it says.</source>
        <translation>Name einer gespeicherten Verbindung: mit deren Einstellungen anmelden.</translation>
    </message>
    <message>
        <source>--auth %1 needs --url: it says how to sign in there.</source>
        <translation>--auth %1 benötigt --url: Es legt fest, wie die Anmeldung dort erfolgt.</translation>
    </message>
    <message>
        <source>--user goes with --auth basic or openid, not with %1: that names its user itself.</source>
        <translation>--user gehört zu --auth basic oder openid, nicht zu %1: Dabei steht der Benutzer bereits fest.</translation>
    </message>
    <message>
        <source>--profile cannot be used together with --%1.</source>
        <translation>--profile kann nicht zusammen mit --%1 verwendet werden.</translation>
    </message>
    <message>
        <source>--profile needs the name of a stored connection.</source>
        <translation>--profile benötigt den Namen einer gespeicherten Verbindung.</translation>
    </message>
    <message>
        <source>--profile does not know &quot;%1&quot;: no connection is stored yet.</source>
        <translation>--profile kennt „%1“ nicht: Es ist noch keine Verbindung gespeichert.</translation>
    </message>
    <message>
        <source>--%1 is the demo tenant&apos;s: use it with --demo or --demo-server.</source>
        <translation>--%1 gilt nur für den Demo-Mandanten: Verwenden Sie es mit --demo oder --demo-server.</translation>
    </message>
    <message>
        <source>Without a window: remember how many seats are in use, print a line, then exit. For cron or Task Scheduler.</source>
        <translation>Ohne Fenster: die Anzahl der belegten Plätze festhalten, eine Zeile ausgeben und beenden. Für cron oder die Aufgabenplanung.</translation>
    </message>
    <message>
        <source>--snapshot cannot be used together with --%1.</source>
        <translation>--snapshot kann nicht zusammen mit --%1 verwendet werden.</translation>
    </message>
    <message>
        <source>Without a window: write what the page is about to a file, print a line, then exit. FILE ends in csv or xlsx, or in pdf for a report of the dashboard.</source>
        <translation>Ohne Fenster: schreibt, worum es auf der Seite geht, in eine Datei, gibt eine Zeile aus und beendet sich. FILE endet auf csv oder xlsx, oder auf pdf für einen Bericht des Dashboards.</translation>
    </message>
    <message>
        <source>What stands between the fields of an exported CSV file: comma, semicolon or tab.</source>
        <translation>Was zwischen den Feldern einer exportierten CSV-Datei steht: comma, semicolon oder tab.</translation>
    </message>
    <message>
        <source>--separator needs --export with a CSV file.</source>
        <translation>--separator setzt --export mit einer CSV-Datei voraus.</translation>
    </message>
    <message>
        <source>--export cannot be used together with --%1.</source>
        <translation>--export kann nicht zusammen mit --%1 verwendet werden.</translation>
    </message>
    <message>
        <source>--export cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--export kann nicht nach „%1“ schreiben: Nennen Sie eine Datei in einem vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>--export makes a PDF of the dashboard only: use --page dashboard.</source>
        <translation>--export erstellt eine PDF-Datei nur vom Dashboard: Verwenden Sie --page dashboard.</translation>
    </message>
    <message>
        <source>--export has no table for --page %1: use dashboard, licences, assignments or activity.</source>
        <translation>--export hat keine Tabelle für --page %1: Verwenden Sie dashboard, licences, assignments oder activity.</translation>
    </message>
    <message>
        <source>--yes needs --activate-file: nothing else asks.</source>
        <translation>--yes setzt --activate-file voraus: Nur dort wird nachgefragt.</translation>
    </message>
    <message>
        <source>--activate-file cannot be used together with --%1.</source>
        <translation>--activate-file kann nicht zusammen mit --%1 verwendet werden.</translation>
    </message>
    <message>
        <source>--activate-file cannot read &quot;%1&quot;: there is no such file.</source>
        <translation>--activate-file kann „%1“ nicht lesen: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Page to show: dashboard, licences, assignments, changes, activity, licence-server, satellites or diagnostics.</source>
        <translation>Anzuzeigende Seite: dashboard, licences, assignments, changes, activity, licence-server, satellites oder diagnostics.</translation>
    </message>
    <message>
        <source>Without a window: show what a licence file would change, ask, activate it, then exit.</source>
        <translation>Ohne Fenster: anzeigen, was eine Lizenzdatei ändern würde, nachfragen, sie aktivieren und beenden.</translation>
    </message>
    <message>
        <source>Activate without asking.</source>
        <translation>Ohne Nachfrage aktivieren.</translation>
    </message>
    <message>
        <source>Look of the program: system, light, dark or high-contrast.</source>
        <translation>Darstellung des Programms: system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1 an option, %2 and %3 numbers, %4 what was given.</extracomment>
        <translation>--%1 benötigt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Number of licences of the demo tenant that can be assigned, 24 to 60.</source>
        <translation>Anzahl der zuweisbaren Lizenzen des Demo-Mandanten, 24 bis 60.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <extracomment>Name of the field that finds everything, for screen readers.</extracomment>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Finds actions, pages, licences, owners and associates. The arrow keys move through the results, Enter chooses one.</source>
        <translation>Findet Aktionen, Seiten, Lizenzen, Eigentümer und Mitarbeiter. Mit den Pfeiltasten bewegen Sie sich durch die Treffer, mit der Eingabetaste wählen Sie einen aus.</translation>
    </message>
    <message>
        <source>Find an action, page, licence, owner or associate</source>
        <translation>Aktion, Seite, Lizenz, Eigentümer oder Mitarbeiter suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Name of the list of what was found, for screen readers.</extracomment>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Company</source>
        <extracomment>What a licence package says: whom it is made out to.</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>What a licence package says.</extracomment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a licence package says.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What a licence package says: what was bought.</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Before a day: when a licence ends.</extracomment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>Before a day: until then an expired licence goes on.</extracomment>
        <translation>Nachfrist endet</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>Before a day: from then on administrators are warned.</extracomment>
        <translation>Warnung beginnt</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>Before a day: updates are included until then.</extracomment>
        <translation>Wartung endet</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>Before a day: the licence server is asked again.</extracomment>
        <translation>Nächste Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are held by more people than the new package allows: release %1 first.</source>
        <extracomment>%1 is how many people have to give one of these licences back.</extracomment>
        <translation>
            <numerusform>%Ln Lizenz ist mehr Personen zugewiesen, als das neue Paket zulässt. Zuerst zu entziehen: %1.</numerusform>
            <numerusform>%Ln Lizenzen sind mehr Personen zugewiesen, als das neue Paket zulässt. Zuerst zu entziehen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not let the new package be activated, and does not say why. Ask whoever issued it.</source>
        <translation>Der Server lässt die Aktivierung des neuen Pakets nicht zu und nennt keinen Grund. Wenden Sie sich an den Aussteller.</translation>
    </message>
    <message>
        <source>The server does not let the new package be activated: %1</source>
        <extracomment>%1 is the server&apos;s reason, as it gives it.</extracomment>
        <translation>Der Server lässt die Aktivierung des neuen Pakets nicht zu: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is a sentence, %2 the server&apos;s own words.</extracomment>
        <translation>%1 Der Server meldet: %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>What changes about a licence, as in &quot;version 11.12 → 11.13&quot;.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>becomes unlimited</source>
        <translation>wird unbegrenzt</translation>
    </message>
    <message>
        <source>no longer unlimited</source>
        <translation>nicht mehr unbegrenzt</translation>
    </message>
    <message>
        <source>becomes hidden</source>
        <translation>wird ausgeblendet</translation>
    </message>
    <message>
        <source>is no longer hidden</source>
        <translation>nicht mehr ausgeblendet</translation>
    </message>
    <message>
        <source>needs no other licence any more</source>
        <extracomment>What changes about a licence: it needs no other licence any more.</extracomment>
        <translation>benötigt keine andere Lizenz mehr</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>benötigt %1</translation>
    </message>
    <message>
        <source>contains other licences</source>
        <extracomment>What changes about a licence, a user plan.</extracomment>
        <translation>enthält andere Lizenzen</translation>
    </message>
    <message>
        <source>other terms</source>
        <extracomment>What changes about a licence: terms that are not worth naming.</extracomment>
        <translation>andere Bedingungen</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>What changes about a licence: &quot;version 11.12 → 11.13&quot;.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>What changes about a licence: &quot;type User → System&quot;.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What changes about a licence: &quot;name Sales → Sales Premium&quot;.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What changes about a licence: it was not there before.</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>goes away</source>
        <extracomment>What changes about a licence: it is not there any more.</extracomment>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>What changes about a licence; %1 is a number of seats.</extracomment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <extracomment>What changes about a licence; %1 is a number of seats.</extracomment>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>seats now</source>
        <extracomment>Which figures of a licence contradict each other: seats owned, in use and free now.</extracomment>
        <translation>Plätze jetzt</translation>
    </message>
    <message>
        <source>Now: %1 in use and %2 free do not make %3.</source>
        <translation>Jetzt: %1 belegt und %2 frei ergeben nicht %3.</translation>
    </message>
    <message>
        <source>seats added</source>
        <extracomment>Which figures of a licence contradict each other: how many seats are added.</extracomment>
        <translation>hinzukommende Plätze</translation>
    </message>
    <message>
        <source>New: %1 seats and %2 added do not make %3.</source>
        <translation>Neu: %1 Plätze und %2 hinzukommende ergeben nicht %3.</translation>
    </message>
    <message>
        <source>free after</source>
        <extracomment>Which figures of a licence contradict each other: seats free afterwards.</extracomment>
        <translation>danach frei</translation>
    </message>
    <message>
        <source>Free after: of %1 seats %2 are in use, which does not leave %3.</source>
        <translation>Danach frei: Von %1 Plätzen sind %2 belegt, damit bleiben nicht %3 frei.</translation>
    </message>
    <message>
        <source>stored package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package that is stored.</extracomment>
        <translation>gespeichertes Paket</translation>
    </message>
    <message>
        <source>The stored package holds %1 seats, not %2.</source>
        <translation>Das gespeicherte Paket enthält %1 Plätze, nicht %2.</translation>
    </message>
    <message>
        <source>new package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package on offer.</extracomment>
        <translation>neues Paket</translation>
    </message>
    <message>
        <source>The new package holds %1 seats, not %2.</source>
        <translation>Das neue Paket enthält %1 Plätze, nicht %2.</translation>
    </message>
    <message numerus="yes">
        <source>expires on %1, in %Ln day(s)</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>
            <numerusform>läuft am %1 ab, in %Ln Tag</numerusform>
            <numerusform>läuft am %1 ab, in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No new package is on offer.</source>
        <translation>Es wird kein neues Paket angeboten.</translation>
    </message>
    <message>
        <source>The package on offer is the one that is stored already.</source>
        <translation>Das angebotene Paket ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>The new package can be activated.</source>
        <translation>Das neue Paket kann aktiviert werden.</translation>
    </message>
    <message>
        <source>%1 The server would take it all the same: it decides.</source>
        <extracomment>%1 is a sentence that says how many licences are held by too many people.</extracomment>
        <translation>%1 Der Server würde es trotzdem annehmen: Die Entscheidung liegt bei ihm.</translation>
    </message>
    <message>
        <source>release %1 first</source>
        <extracomment>What a new package asks for; %1 is how many people have to give the licence back before.</extracomment>
        <translation>zuerst %1 entziehen</translation>
    </message>
    <message>
        <source>figures contradict each other: %1</source>
        <extracomment>The server&apos;s figures about a licence; %1 lists which, as in &quot;seats now, free after&quot;.</extracomment>
        <translation>widersprüchliche Zahlen: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what differs between two licence packages, as in &quot;Expires&quot;.</extracomment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what the stored licence package says.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: what the licence package on offer says.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>Instead of a day: a licence never ends.</extracomment>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>endgültig abgelaufen am %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>expired on %1, works until %2</source>
        <extracomment>Where a licence package stands; %1 and %2 are days.</extracomment>
        <translation>abgelaufen am %1, funktioniert noch bis %2</translation>
    </message>
    <message>
        <source>warns since %1</source>
        <extracomment>Where a licence package stands: administrators are warned since a day, %1, but no end is given.</extracomment>
        <translation>Warnung seit %1</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Keep mine</source>
        <extracomment>A step to undo: what was wanted stays wanted although somebody else has changed it.</extracomment>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>A step to undo: what somebody else has changed stays as it is on the server.</extracomment>
        <translation>Serverstand behalten</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: the licence that somebody else has changed.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>When loaded</source>
        <extracomment>Column: whether the licence was held as the screen showed it when the change was sent.</extracomment>
        <translation>Beim Laden</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>Column: whether the licence is to be held.</extracomment>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>On the server now</source>
        <extracomment>Column: whether the licence is held as the server says now.</extracomment>
        <translation>Jetzt auf dem Server</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Conflict</source>
        <extracomment>Title of a table: what somebody else has changed at the same time.</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>What the server has otherwise than it was wanted</source>
        <translation>Was auf dem Server anders ist als gewünscht</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Button: what was wanted stays wanted although somebody else has changed it.</extracomment>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Stages the chosen licences, or all, as they were wanted. Nothing is sent before you apply it.</source>
        <translation>Merkt die gewählten Lizenzen (ohne Auswahl alle) wieder wie gewünscht vor. Gesendet wird erst, wenn Sie es übernehmen.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Button: what somebody else has changed stays as it is on the server.</extracomment>
        <translation>Serverstand behalten</translation>
    </message>
    <message>
        <source>Leaves the chosen licences, or all, as the server has them now</source>
        <translation>Lässt die gewählten Lizenzen (ohne Auswahl alle) so, wie sie jetzt auf dem Server sind</translation>
    </message>
    <message>
        <source>Licences that somebody else has changed meanwhile: as they were loaded, as you want them, and as the server has them now.</source>
        <translation>Lizenzen, die inzwischen jemand anderes geändert hat: wie sie geladen wurden, wie Sie sie wünschen und wie sie jetzt auf dem Server sind.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>This is not the name of a tenant. A correct one looks like %1.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online. An example follows, not translated.</extracomment>
        <translation>Dies ist kein Mandantenname. Ein richtiger sieht so aus: %1.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not take a user name and password. Choose the sign-in by the browser.</source>
        <translation>Bei SuperOffice Online ist keine Anmeldung mit Benutzername und Passwort möglich. Wählen Sie die Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Enter a user name without a colon.</source>
        <translation>Geben Sie einen Benutzernamen ohne Doppelpunkt ein.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online offers the sign-in by the browser. Choose another way for this server.</source>
        <translation>Die Anmeldung im Browser gibt es nur bei SuperOffice Online. Wählen Sie für diesen Server eine andere Anmeldeart.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you. It is one word.</source>
        <translation>Geben Sie die Anwendungs-ID (Client-ID) ein, die SuperOffice dieser Anwendung zugeteilt hat. Sie enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The application secret is one word. Copy it again.</source>
        <translation>Das Anwendungsgeheimnis (Client Secret) enthält keine Leerzeichen. Kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter the ticket, which is one word and starts with %1.</source>
        <translation>Geben Sie das Ticket ein. Es enthält keine Leerzeichen und beginnt mit %1.</translation>
    </message>
    <message>
        <source>Enter the access token, which is one word. Copy it again.</source>
        <translation>Geben Sie das Zugriffstoken ein. Es enthält keine Leerzeichen. Kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>These are no cookies. Copy the value of the Cookie header from the browser&apos;s developer tools, in one line.</source>
        <extracomment>&quot;Cookie&quot; is the name of an HTTP header: not translated.</extracomment>
        <translation>Dies sind keine Cookies. Kopieren Sie den Wert des Headers „Cookie“ in einer Zeile aus den Entwicklertools des Browsers.</translation>
    </message>
    <message>
        <source>The SO-AppToken is one word. Copy it again.</source>
        <translation>Das Anwendungstoken enthält keine Leerzeichen. Kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>This is no format for numbers and dates. A correct one looks like %1.</source>
        <translation>Dies ist kein Format für Zahlen und Datumsangaben. Ein richtiges sieht so aus: %1.</translation>
    </message>
    <message>
        <source>This is no time zone. A correct one looks like %1.</source>
        <translation>Dies ist keine Zeitzone. Eine richtige sieht so aus: %1.</translation>
    </message>
    <message>
        <source>Enter the name of the proxy, without http:// before it.</source>
        <translation>Geben Sie den Namen des Proxys ohne vorangestelltes http:// ein.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Geben Sie den Port des Proxys ein, eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Field: what the user calls a connection.</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Way in</source>
        <extracomment>Field: way of signing in.</extracomment>
        <translation>&amp;Anmeldeart</translation>
    </message>
    <message>
        <source>Application &amp;id</source>
        <extracomment>Field: id of an app registered at SuperOffice (client id).</extracomment>
        <translation>Anwendungs-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Remem&amp;ber in the system&apos;s keychain</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Im Sc&amp;hlüsselbund des Systems speichern</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <extracomment>Button: shows the fields that are seldom needed.</extracomment>
        <translation>Meh&amp;r</translation>
    </message>
    <message>
        <source>The cookies of a browser that is signed in to SuperOffice CRM.</source>
        <translation>Die Cookies eines Browsers, der bei SuperOffice CRM angemeldet ist.</translation>
    </message>
    <message>
        <source>may stay empty; proposed in the browser</source>
        <extracomment>Placeholder: what the user name is good for where the browser signs in.</extracomment>
        <translation>optional; wird im Browser vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 Kept for this run only, never in a file.</source>
        <extracomment>%1 is a sentence that says why the keychain cannot be used.</extracomment>
        <translation>%1 Wird nur bis zum Beenden von Seatkeeper gespeichert, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <translation>Wird im Schlüsselbund des Systems gespeichert, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Kept for this run only, never in a file.</source>
        <translation>Wird nur bis zum Beenden von Seatkeeper gespeichert, nie in einer Datei.</translation>
    </message>
    <message>
        <source>What you call this connection. It stands in the list, and --profile takes it on the command line.</source>
        <translation>Ihr Name für diese Verbindung. Er steht in der Liste und kann in der Befehlszeile mit --profile angegeben werden.</translation>
    </message>
    <message>
        <source>How you show who you are. What has to be typed follows from it; the user guide (F1) lists the ways.</source>
        <translation>Wie Sie sich ausweisen. Davon hängt ab, was einzugeben ist; das Handbuch (F1) beschreibt die Anmeldearten.</translation>
    </message>
    <message>
        <source>The id that SuperOffice gave to the application you have registered there.</source>
        <translation>Die ID, die SuperOffice der von Ihnen dort registrierten Anwendung zugeteilt hat.</translation>
    </message>
    <message>
        <source>The user you sign in as. What that user may not do, Seatkeeper cannot do either.</source>
        <translation>Der Benutzer, mit dem Sie sich anmelden. Was dieser Benutzer nicht darf, kann auch Seatkeeper nicht.</translation>
    </message>
    <message>
        <source>Kept in memory until Seatkeeper ends, never in a file or a log, and sent to this server only.</source>
        <translation>Bleibt nur bis zum Beenden von Seatkeeper im Arbeitsspeicher, wird nie in eine Datei oder ein Protokoll geschrieben und nur an diesen Server gesendet.</translation>
    </message>
    <message>
        <source>Keeps what you type above in the keychain of your system, after a sign-in has worked, so that you need not type it again.</source>
        <translation>Speichert die obige Eingabe nach erfolgreicher Anmeldung im Schlüsselbund Ihres Systems, damit Sie sie nicht erneut eingeben müssen.</translation>
    </message>
    <message>
        <source>Shows what is seldom needed: language, proxy, certificates and the secrets of an application of your own.</source>
        <translation>Zeigt, was selten gebraucht wird: Sprache, Proxy, Zertifikate und die Geheimnisse einer eigenen Anwendung.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <extracomment>Title of a list; also its name for screen readers.</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Verbindung duplizieren</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>The tenants you know, or ways into one. Choose one, then sign in; nothing is read before that.</source>
        <translation>Die Mandanten, die Sie kennen, oder die Zugänge zu einem davon. Wählen Sie eine Verbindung und melden Sie sich an; vorher wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Adds an empty connection, or one like the chosen one, to be filled in.</source>
        <translation>Fügt eine leere Verbindung oder eine Kopie der gewählten hinzu, die Sie dann ausfüllen.</translation>
    </message>
    <message>
        <source>Removes the chosen connection and its password from this computer. With the last one to a tenant goes what is kept of its people. The server is not changed.</source>
        <translation>Entfernt die gewählte Verbindung und ihr Passwort von diesem Computer. Mit der letzten Verbindung zu einem Mandanten wird auch gelöscht, was über dessen Mitarbeiter gespeichert ist. Der Server bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>ConnectionMoreForm</name>
    <message>
        <source>Certificate authorities</source>
        <extracomment>Field: a file with certificates that are trusted besides the system&apos;s.</extracomment>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Server texts in</source>
        <extracomment>Field: language of the server&apos;s texts.</extracomment>
        <translation>Sprache der Servertexte</translation>
    </message>
    <message>
        <source>The language of Seatkeeper</source>
        <extracomment>Choice of language: the one the program is set to.</extracomment>
        <translation>Sprache von Seatkeeper</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <extracomment>Field: how numbers and dates inside the server&apos;s texts are written.</extracomment>
        <translation>Zahlen- und Datumsformat</translation>
    </message>
    <message>
        <source>as the language, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and an example, which is not translated.</extracomment>
        <translation>wie die Sprache oder z. B. %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field.</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>the server&apos;s, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and examples, which are not translated.</extracomment>
        <translation>die des Servers oder z. B. %1</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <extracomment>Placeholder: what an empty field means.</extracomment>
        <translation>nur die des Systems</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: choose a file.</extracomment>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <extracomment>Name of a button for screen readers.</extracomment>
        <translation>Zertifikatdatei wählen</translation>
    </message>
    <message>
        <source>Application secret</source>
        <extracomment>Field: secret of an app registered at SuperOffice (client secret).</extracomment>
        <translation>Anwendungsgeheimnis</translation>
    </message>
    <message>
        <source>Only for an app of your own that has one.</source>
        <translation>Nur für eine eigene App, zu der eines gehört.</translation>
    </message>
    <message>
        <source>Only where SuperOffice has given you one.</source>
        <translation>Nur wenn Sie eines von SuperOffice erhalten haben.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Field: by which computer requests leave the network.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>Choice of proxy: as the desktop is set up.</extracomment>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of proxy.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <extracomment>Field.</extracomment>
        <translation>Proxy-Server</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <extracomment>Field: number of a network port.</extracomment>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>Field.</extracomment>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Field.</extracomment>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>only where the proxy asks for one</source>
        <translation>nur wenn der Proxy einen verlangt</translation>
    </message>
    <message>
        <source>In which language, and with which number and date formats, the server is asked for its texts. Nothing is changed there.</source>
        <translation>In welcher Sprache und mit welchem Zahlen- und Datumsformat die Texte beim Server angefragt werden. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>The time zone in which the server is asked for times.</source>
        <translation>Die Zeitzone, in der Zeitangaben beim Server angefragt werden.</translation>
    </message>
    <message>
        <source>A file with certificates of your company’s own authorities, trusted besides those of the system. Certificates are always checked.</source>
        <translation>Eine Datei mit Zertifikaten der Zertifizierungsstellen Ihres Unternehmens, denen zusätzlich zu denen des Systems vertraut wird. Zertifikate werden immer geprüft.</translation>
    </message>
    <message>
        <source>Secrets of an application of your own. They are kept like the password, and sent to SuperOffice only.</source>
        <translation>Geheimnisse einer eigenen Anwendung. Sie werden wie das Passwort gespeichert und nur an SuperOffice gesendet.</translation>
    </message>
    <message>
        <source>By which computer requests leave your network. Whoever looks after the network knows whether there is one.</source>
        <translation>Über welchen Computer Anfragen Ihr Netzwerk verlassen. Wer das Netzwerk betreut, weiß, ob es einen gibt.</translation>
    </message>
</context>
<context>
    <name>ConnectionPlaceForm</name>
    <message>
        <source>Whe&amp;re</source>
        <extracomment>Label of the choice between a server of one&apos;s own and SuperOffice Online.</extracomment>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <extracomment>Field: address of the server.</extracomment>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>Field: which of SuperOffice&apos;s own environments.</extracomment>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of environment: its address is typed by hand.</extracomment>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <extracomment>Field: address of an environment.</extracomment>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <extracomment>Field: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>%1, or empty: as the browser says</source>
        <extracomment>Placeholder of the tenant; an example precedes, which is not translated.</extracomment>
        <translation>%1 oder leer: wie im Browser</translation>
    </message>
    <message>
        <source>Where your SuperOffice is: on a server of your own, or at SuperOffice Online. It decides which ways in there are.</source>
        <translation>Wo sich Ihr SuperOffice befindet: auf einem eigenen Server oder bei SuperOffice Online. Davon hängt ab, welche Anmeldearten möglich sind.</translation>
    </message>
    <message>
        <source>The address of your server, as in a browser. Test connection finds out what is missing in it.</source>
        <translation>Die Adresse Ihres Servers wie im Browser. „Verbindung testen“ ermittelt, was daran noch fehlt.</translation>
    </message>
    <message>
        <source>Which of SuperOffice’s environments the tenant is in. Nearly always it is production.</source>
        <translation>In welcher Umgebung von SuperOffice sich der Mandant befindet. Fast immer ist es die Produktion.</translation>
    </message>
    <message>
        <source>The customer id at SuperOffice Online, such as Cust12345. Left empty, the browser sign-in finds it.</source>
        <translation>Die Kunden-ID bei SuperOffice Online, zum Beispiel Cust12345. Bleibt das Feld leer, wird sie bei der Anmeldung im Browser ermittelt.</translation>
    </message>
</context>
<context>
    <name>ConnectionStepModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 a step of testing a connection, %2 how far it has come.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConnectionSteps</name>
    <message>
        <source>Connection steps</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Schritte des Verbindungstests</translation>
    </message>
    <message>
        <source>What is tried one after the other, from the address to the list of associates. The first step that fails says what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>Was nacheinander geprüft wird, von der Adresse bis zur Liste der Mitarbeiter. Der erste Schritt, der fehlschlägt, sagt Ihnen, was nicht stimmt und was zu tun ist. Auf dem Server wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Not tried, because an earlier step failed.</source>
        <translation>Nicht geprüft, weil ein früherer Schritt fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>The address is %1.</source>
        <extracomment>%1 is a web address.</extracomment>
        <translation>Die Adresse lautet %1.</translation>
    </message>
    <message>
        <source>Not needed: the address has a number instead of a name.</source>
        <translation>Nicht erforderlich: Statt eines Namens ist eine IP-Adresse angegeben.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>Der Proxy löst den Namen auf.</translation>
    </message>
    <message>
        <source>No computer called %1 was found. Check the address, the network, and whether your company&apos;s network has to be joined first.</source>
        <extracomment>%1 is a server&apos;s name, such as &quot;crm.example.com&quot;.</extracomment>
        <translation>Es wurde kein Computer namens %1 gefunden. Prüfen Sie die Adresse, das Netzwerk und ob Sie sich zuerst mit dem Netzwerk Ihres Unternehmens verbinden müssen.</translation>
    </message>
    <message>
        <source>%1 is the computer %2.</source>
        <extracomment>%1 is a server&apos;s name, %2 one or more IP addresses.</extracomment>
        <translation>%1 verweist auf %2.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>Not needed: the server runs on this computer.</source>
        <translation>Nicht erforderlich: Der Server läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server&apos;s certificate is trusted.</source>
        <translation>Die Verbindung ist verschlüsselt, und das Zertifikat des Servers ist vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online tells the state of its tenants.</source>
        <translation>Nur SuperOffice Online gibt Auskunft über den Status seiner Mandanten.</translation>
    </message>
    <message>
        <source>Which tenant it is turns out only in the browser.</source>
        <translation>Welcher Mandant es ist, zeigt sich erst im Browser.</translation>
    </message>
    <message>
        <source>The tenant %1 runs at %2.</source>
        <extracomment>%1 is a tenant&apos;s name, such as &quot;Cust31415&quot;, %2 a web address.</extracomment>
        <translation>Der Mandant %1 läuft unter %2.</translation>
    </message>
    <message>
        <source>Where the tenant is turns out only in the browser.</source>
        <translation>Wo sich der Mandant befindet, zeigt sich erst im Browser.</translation>
    </message>
    <message>
        <source>The server says nothing before the sign-in.</source>
        <translation>Vor der Anmeldung gibt der Server keine Auskunft.</translation>
    </message>
    <message>
        <source>What answers at %1 is no SuperOffice WebAPI. Check the address: ask whoever runs the server for that of its WebAPI.</source>
        <translation>Unter %1 antwortet keine SuperOffice WebAPI. Prüfen Sie die Adresse: Fragen Sie den Betreiber des Servers nach der Adresse der WebAPI.</translation>
    </message>
    <message>
        <source>SuperOffice answers, version %1.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>SuperOffice antwortet, Version %1.</translation>
    </message>
    <message>
        <source>The server knows you as %1.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Der Server kennt Sie als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Licences of %Ln owner(s) can be read.</source>
        <extracomment>&quot;Owners&quot;: the companies whose licences a server has, SuperOffice and its partners.</extracomment>
        <translation>
            <numerusform>Die Lizenzen von %Ln Eigentümer können abgerufen werden.</numerusform>
            <numerusform>Die Lizenzen von %Ln Eigentümern können abgerufen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The associates can be read.</source>
        <translation>Die Mitarbeiter können abgerufen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) can be read.</source>
        <translation>
            <numerusform>%Ln Mitarbeiter kann abgerufen werden.</numerusform>
            <numerusform>%Ln Mitarbeiter können abgerufen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>New connection</source>
        <extracomment>Name of a connection in which nothing has been filled in yet.</extracomment>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Way of signing in.</extracomment>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Ticket (SOTicket)</source>
        <extracomment>Way of signing in: a ticket that another program has made.</extracomment>
        <translation>Ticket (SOTicket)</translation>
    </message>
    <message>
        <source>Access token (Bearer)</source>
        <extracomment>Way of signing in: an access token that another program has got.</extracomment>
        <translation>Zugriffstoken (Bearer)</translation>
    </message>
    <message>
        <source>Web session</source>
        <extracomment>Way of signing in: with the cookies of the CRM client in a browser.</extracomment>
        <translation>Websitzung</translation>
    </message>
    <message>
        <source>Browser sign-in (OpenID Connect)</source>
        <extracomment>Way of signing in: on SuperOffice&apos;s own page in the browser.</extracomment>
        <translation>Anmeldung im Browser (OpenID Connect)</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;Cookie</source>
        <extracomment>Field: the Cookie header of a browser that is signed in.</extracomment>
        <translation>&amp;Cookie</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Environment of SuperOffice Online in which customers work.</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Environment of SuperOffice Online for trying out what comes next.</extracomment>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <extracomment>Environment of SuperOffice Online for quality assurance.</extracomment>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Development</source>
        <extracomment>Environment of SuperOffice Online for developers of apps.</extracomment>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Enter the ticket. It begins with 7T:.</source>
        <translation>Geben Sie das Ticket ein. Es beginnt mit 7T:.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Geben Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose a different one.</source>
        <translation>Eine andere Verbindung hat bereits diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Geben Sie die Adresse des SuperOffice-Servers ein.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Enter the tenant. It looks like Cust12345.</source>
        <translation>Geben Sie den Mandanten ein, zum Beispiel Cust12345.</translation>
    </message>
    <message>
        <source>A tenant looks like Cust12345, without blanks or slashes.</source>
        <translation>Ein Mandantenname sieht so aus: Cust12345, ohne Leerzeichen und Schrägstriche.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>The user name must not hold a colon or control characters.</source>
        <translation>Der Benutzername darf weder Doppelpunkte noch Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you.</source>
        <translation>Geben Sie die Anwendungs-ID ein, die Sie von SuperOffice erhalten haben.</translation>
    </message>
    <message>
        <source>Enter a code like en-GB for numbers and dates.</source>
        <translation>Ein Zahlen- und Datumsformat sieht so aus: en-GB.</translation>
    </message>
    <message>
        <source>A time zone looks like NO, US-NY or UTC.</source>
        <translation>Eine Zeitzone sieht so aus: NO, US-NY oder UTC.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>Geben Sie den Namen oder die Adresse des Proxys ein.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Geben Sie einen Port von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of testing a connection: what was typed makes sense.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <extracomment>Step of testing a connection: DNS knows the server.</extracomment>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Step of testing a connection: the computer answers.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Step of testing a connection: the certificate is trusted.</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Step of testing a connection: the tenant at SuperOffice Online runs.</extracomment>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>SuperOffice WebAPI</source>
        <extracomment>Step of testing a connection: a WebAPI answers. The name is not translated.</extracomment>
        <translation>SuperOffice WebAPI</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>Step of testing a connection: the credentials are taken.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Step of testing a connection: the licences can be read.</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Associates</source>
        <extracomment>Step of testing a connection: the associates can be read.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a step: its turn has not come.</extracomment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>State of a step: under way.</extracomment>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a step: all is well.</extracomment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step: does not apply, or could not be taken.</extracomment>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Ihr Browser ist geöffnet: Schließen Sie die Anmeldung dort ab.</translation>
    </message>
</context>
<context>
    <name>DashboardAway</name>
    <message>
        <source>While you were away</source>
        <extracomment>Name of a table, for screen readers: what has changed since the user was here last.</extracomment>
        <translation>Seit Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>What has changed since you were here last, and by whom. Enter shows who holds a licence now.</source>
        <translation>Was sich seit Ihrem letzten Besuch geändert hat und durch wen. Mit der Eingabetaste sehen Sie, wer eine Lizenz jetzt hat.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch kein Vergleich möglich</translation>
    </message>
    <message>
        <source>From now on, what changes between two visits is listed here.</source>
        <translation>Ab jetzt wird hier aufgeführt, was sich zwischen zwei Besuchen ändert.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>What has changed on the server since your last visit, and whether it was done with Seatkeeper. Enter or a double click shows who holds the licence now.</source>
        <translation>Was sich seit Ihrem letzten Besuch auf dem Server geändert hat und ob es mit Seatkeeper geschah. Mit der Eingabetaste oder einem Doppelklick sehen Sie, wer die Lizenz jetzt hat.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>DashboardHistory</name>
    <message>
        <source>Seats over time</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Plätze im Zeitverlauf</translation>
    </message>
    <message>
        <source>Time at each level</source>
        <extracomment>Title of a chart: how long a licence was nearly full, full and so on.</extracomment>
        <translation>Zeit je Füllstand</translation>
    </message>
    <message>
        <source>Given and released per week</source>
        <extracomment>Title of a chart of seats.</extracomment>
        <translation>Zugewiesen und entzogen pro Woche</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a table: seats expected to be in use, week by week.</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Seats that are expected to be in use, week by week</source>
        <translation>Voraussichtlich belegte Plätze, Woche für Woche</translation>
    </message>
    <message>
        <source>How many seats were in use, under the line of those owned, and red where none was free. Each refresh adds to this history, which is kept on this computer.</source>
        <translation>Wie viele Plätze belegt waren, unter der Linie „Plätze gesamt“ und rot, wo keiner frei war. Jede Aktualisierung ergänzt diese Historie, die auf diesem Computer gespeichert wird.</translation>
    </message>
    <message>
        <source>For how many days the licence had seats enough, was nearly full, full or over-assigned.</source>
        <translation>An wie vielen Tagen die Lizenz genug Plätze hatte, fast voll, voll oder überbelegt war.</translation>
    </message>
    <message>
        <source>How many seats were given and released each week.</source>
        <translation>Wie viele Plätze pro Woche zugewiesen und entzogen wurden.</translation>
    </message>
    <message>
        <source>How many seats will be in use, week by week, if things go on as they did: a guess, with the range in which the true number is likely to lie.</source>
        <translation>Wie viele Plätze Woche für Woche belegt sein werden, wenn es so weitergeht wie bisher: eine Schätzung mit dem Bereich, in dem die tatsächliche Zahl wahrscheinlich liegt.</translation>
    </message>
</context>
<context>
    <name>DashboardLicenseBox</name>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The licence that the charts beneath are about.</source>
        <translation>Die Lizenz, um die es in den Diagrammen darunter geht.</translation>
    </message>
</context>
<context>
    <name>DashboardOverview</name>
    <message>
        <source>Thresholds…</source>
        <extracomment>Button: opens a dialog.</extracomment>
        <translation>Schwellenwerte…</translation>
    </message>
    <message>
        <source>From where on a licence counts as nearly full, and as full</source>
        <translation>Ab wann eine Lizenz als fast voll und als voll gilt</translation>
    </message>
    <message>
        <source>Seat tiles</source>
        <extracomment>Name of the list of licences, for screen readers.</extracomment>
        <translation>Lizenzkacheln</translation>
    </message>
    <message>
        <source>Licences and their seats, those under most pressure first. Enter shows who holds a licence.</source>
        <translation>Lizenzen und ihre Plätze, die knappsten zuerst. Mit der Eingabetaste sehen Sie, wer eine Lizenz hat.</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Title of a table: what each owner has of all its licences together.</extracomment>
        <translation>Summen nach Eigentümer</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Title of a table of what expires or comes due.</extracomment>
        <translation>Termine</translation>
    </message>
    <message>
        <source>What expires or comes due, the most urgent first</source>
        <translation>Was abläuft oder fällig wird, das Dringendste zuerst</translation>
    </message>
    <message>
        <source>Nearly full from %1, full from %2</source>
        <extracomment>Says what the signs beside seats mean: %1 and %2 are shares in per cent, as in &quot;85 %&quot;.</extracomment>
        <translation>Fast voll ab %1, voll ab %2</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Die Lizenzen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to see how many seats are in use.</source>
        <translation>Melden Sie sich an, um zu sehen, wie viele Plätze belegt sind.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Lizenzen werden geladen…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Alle Lizenz-Eigentümer wurden beim Server angefragt.</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Keine Lizenzen</translation>
    </message>
    <message>
        <source>The server knows no licence with seats to be counted.</source>
        <translation>Der Server kennt keine Lizenz, deren Plätze gezählt werden.</translation>
    </message>
    <message>
        <source>A limit of your SuperOffice plan is close: %1 of %2 in use.</source>
        <extracomment>Said of a limit of the customer&apos;s plan: %1 is how much of it is used, %2 the limit.</extracomment>
        <translation>Eine Grenze Ihres SuperOffice-Plans ist fast erreicht: %1 von %2 belegt.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <extracomment>Heading over licences of which a number of seats is owned.</extracomment>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Heading over licences without a ceiling.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>The seats of every licence owner, added up. Enter shows who holds the owner&apos;s licences.</source>
        <translation>Die Plätze jedes Lizenz-Eigentümers, zusammengezählt. Mit der Eingabetaste sehen Sie, wer die Lizenzen des Eigentümers hat.</translation>
    </message>
    <message>
        <source>A tile for each licence with its seats, those under most pressure first. Enter or a double click shows who holds it.</source>
        <translation>Eine Kachel für jede Lizenz mit ihren Plätzen, die knappsten zuerst. Mit der Eingabetaste oder einem Doppelklick sehen Sie, wer die Lizenz hat.</translation>
    </message>
    <message>
        <source>What each licence owner has, all seats added up. Enter or a double click shows who holds the owner’s licences.</source>
        <translation>Was jeder Lizenz-Eigentümer hat, alle Plätze zusammengezählt. Mit der Eingabetaste oder einem Doppelklick sehen Sie, wer die Lizenzen des Eigentümers hat.</translation>
    </message>
    <message>
        <source>The days on which something expires or comes due, the most urgent first. New licences come under Licence server.</source>
        <translation>Die Tage, an denen etwas abläuft oder fällig wird, das Dringendste zuerst. Neue Lizenzen erhalten Sie unter „Lizenzserver“.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: opens the dialog that writes tables or a report into a file.</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Saves seats, history or a report as a file</source>
        <translation>Speichert Plätze, Historie oder einen Bericht als Datei</translation>
    </message>
    <message>
        <source>Parts of the dashboard</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Bereiche des Dashboards</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Tab: the licences as tiles.</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Tab: how licences are used today.</extracomment>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: seats over time, and the forecast.</extracomment>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <extracomment>Tab: seats that could be taken back.</extracomment>
        <translation>Rückgewinnung</translation>
    </message>
    <message>
        <source>While you were away</source>
        <extracomment>Tab: what has changed since the user was here last.</extracomment>
        <translation>Seit Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When the server was asked last; %1 is a time.</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: list what has changed.</extracomment>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>The parts of the dashboard: how the seats stand today, how they are used, how they were and will be, which could be taken back, and what has changed since your last visit.</source>
        <translation>Die Bereiche des Dashboards: wie es heute um die Plätze steht, wie sie genutzt werden, wie es war und voraussichtlich wird, welche sich zurückgewinnen ließen und was sich seit Ihrem letzten Besuch geändert hat.</translation>
    </message>
</context>
<context>
    <name>DashboardReclaim</name>
    <message>
        <source>Reason</source>
        <extracomment>Label of the box that chooses why seats might be taken back; also its name for screen readers.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <extracomment>Button: tick every row that is listed.</extracomment>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: take the tick off every row that is listed.</extracomment>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Reclaimable seats</source>
        <translation>Rückgewinnbare Plätze</translation>
    </message>
    <message>
        <source>Who may do without a licence, and why. Space ticks the selected rows.</source>
        <translation>Wer ohne eine Lizenz auskommen könnte und warum. Mit der Leertaste setzen Sie Häkchen in den ausgewählten Zeilen.</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Merkt vor, dass die mit Häkchen versehenen Lizenzen entzogen werden. Gesendet wird erst, wenn Sie es übernehmen.</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Choice of reason: every one.</extracomment>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>Alle Lizenzen</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln seat(s)…</source>
        <extracomment>Button: stage the release of %Ln seats, to be reviewed on another page.</extracomment>
        <translation>
            <numerusform>%Ln Platz freigeben…</numerusform>
            <numerusform>%Ln Plätze freigeben…</numerusform>
        </translation>
    </message>
    <message>
        <source>“Contained in the user plan” may only mirror what the server shows through the plan: releasing such a licence need not free a seat.</source>
        <translation>„Im Benutzerplan enthalten“ gibt womöglich nur wieder, was der Server durch den Plan anzeigt: Wird eine solche Lizenz entzogen, muss dadurch kein Platz frei werden.</translation>
    </message>
    <message>
        <source>No seat to take back</source>
        <translation>Keine rückgewinnbaren Plätze</translation>
    </message>
    <message>
        <source>Lists only seats that might be taken back for this reason.</source>
        <translation>Führt nur Plätze auf, die sich aus diesem Grund zurückgewinnen ließen.</translation>
    </message>
    <message>
        <source>Lists only seats of this licence.</source>
        <translation>Führt nur Plätze dieser Lizenz auf.</translation>
    </message>
    <message>
        <source>Ticks every row that is listed and can be changed, or none of them. Nothing is staged yet.</source>
        <translation>Setzt Häkchen in allen angezeigten Zeilen, die geändert werden können, oder entfernt alle Häkchen. Vorgemerkt wird dabei noch nichts.</translation>
    </message>
    <message>
        <source>Seats that might be taken back, whose they are, and why. A tick alone changes nothing.</source>
        <translation>Plätze, die sich zurückgewinnen ließen, wer sie belegt und warum sie aufgeführt sind. Ein Häkchen allein ändert nichts.</translation>
    </message>
    <message>
        <source>No seat matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No seat matches the reason and the licence above.</source>
        <translation>Kein Platz entspricht dem Grund und der Lizenz, die oben gewählt sind.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list seats for every reason and of every licence again.</extracomment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nobody who holds a licence seems to do without it, as far as the server tells.</source>
        <translation>Nach den Angaben des Servers scheint niemand, der eine Lizenz hat, auf sie verzichten zu können.</translation>
    </message>
</context>
<context>
    <name>DashboardReport</name>
    <message>
        <source>Licences and seats</source>
        <extracomment>Title of the dashboard on paper.</extracomment>
        <translation>Lizenzen und Plätze</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Heading of a table: what each owner&apos;s licences come to.</extracomment>
        <translation>Summen nach Eigentümer</translation>
    </message>
    <message>
        <source>Seat use</source>
        <extracomment>Heading of a table: owned and used seats of every licence.</extracomment>
        <translation>Auslastung der Plätze</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Heading of a table: when licences end or come due.</extracomment>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Auslastung je Lizenz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about a report, as in &quot;Tenant: Nordwind AS&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nearly full from %1 on, full from %2 on.</source>
        <extracomment>Explains words of a table; both are shares of the seats owned, as in &quot;85 %&quot;.</extracomment>
        <translation>Fast voll ab %1, voll ab %2.</translation>
    </message>
    <message>
        <source>Seats over time: %1</source>
        <extracomment>Title of a chart; %1 is a licence.</extracomment>
        <translation>Plätze im Zeitverlauf: %1</translation>
    </message>
    <message>
        <source>The report could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>Der Bericht konnte nicht in %1 gespeichert werden (%2). Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>DashboardUse</name>
    <message>
        <source>Seat use</source>
        <extracomment>Title of a table of all licences and their seats.</extracomment>
        <translation>Auslastung der Plätze</translation>
    </message>
    <message>
        <source>Licences and their seats. Enter shows who holds a licence, a click on a header sorts.</source>
        <translation>Lizenzen und ihre Plätze. Mit der Eingabetaste sehen Sie, wer eine Lizenz hat, mit einem Klick auf einen Spaltenkopf wird sortiert.</translation>
    </message>
    <message>
        <source>Show holders</source>
        <extracomment>Button: go to those who hold the licence in this row.</extracomment>
        <translation>Zuweisungen anzeigen</translation>
    </message>
    <message>
        <source>Shows who holds the licence of the chosen row</source>
        <translation>Zeigt, wer die Lizenz der gewählten Zeile hat</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Auslastung je Lizenz</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Label of the box that says whether holders are counted by group, role or plan.</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Holders by group</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Zuweisungen nach Gruppe</translation>
    </message>
    <message>
        <source>Holders by role</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Zuweisungen nach Rolle</translation>
    </message>
    <message>
        <source>Holders by user plan</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Zuweisungen nach Benutzerplan</translation>
    </message>
    <message>
        <source>Every licence with its seats. A click on a header sorts; Enter or a double click shows who holds the licence.</source>
        <translation>Alle Lizenzen mit ihren Plätzen. Mit einem Klick auf einen Spaltenkopf wird sortiert; mit der Eingabetaste oder einem Doppelklick sehen Sie, wer die Lizenz hat.</translation>
    </message>
    <message>
        <source>How much of each licence is in use. As table shows the figures behind the picture.</source>
        <translation>Wie viel von jeder Lizenz belegt ist. „Als Tabelle“ zeigt die Zahlen zum Diagramm.</translation>
    </message>
    <message>
        <source>How many hold the chosen licence in each group, with each role or user plan.</source>
        <translation>Wie vielen Mitarbeitern die gewählte Lizenz in jeder Gruppe, mit jeder Rolle oder jedem Benutzerplan zugewiesen ist.</translation>
    </message>
</context>
<context>
    <name>DashboardWhatIf</name>
    <message>
        <source>Joiners and leavers</source>
        <translation>Zu- und Abgänge</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>More people</source>
        <extracomment>Label of a number: what if there were so many people more?</extracomment>
        <translation>Zusätzliche Personen</translation>
    </message>
    <message>
        <source>What if so many people came from today on? Below 0: if they left.</source>
        <translation>Was wäre, wenn ab heute so viele hinzukämen? Unter 0: wenn sie gingen.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses the group that people join.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Joiners and leavers…</source>
        <extracomment>Button: read a file that says who will come and go.</extracomment>
        <translation>Zu- und Abgänge…</translation>
    </message>
    <message>
        <source>Reads a CSV file: a day such as 2027-01-31 in the first column, the seats taken on it in the second; fewer than 0 are given back</source>
        <translation>Liest eine CSV-Datei: in der ersten Spalte ein Tag wie 2027-01-31, in der zweiten die an diesem Tag belegten Plätze; bei weniger als 0 werden Plätze frei</translation>
    </message>
    <message>
        <source>Any group</source>
        <extracomment>Choice of group: people join any of them.</extracomment>
        <translation>Beliebige Gruppe</translation>
    </message>
    <message>
        <source>%1 was not read. %2</source>
        <extracomment>%1 is a file, %2 sentences that say what is wrong.</extracomment>
        <translation>%1 wurde nicht gelesen. %2</translation>
    </message>
    <message numerus="yes">
        <source>The forecast counts in %Ln line(s) of %1.</source>
        <extracomment>%1 is a file, %Ln how many lines of it tell of joiners and leavers.</extracomment>
        <translation>
            <numerusform>Die Prognose berücksichtigt %Ln Zeile aus %1.</numerusform>
            <numerusform>Die Prognose berücksichtigt %Ln Zeilen aus %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the forecast does without a list again.</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>How many people more, or fewer, you expect, and in which group. Only the forecast follows; nothing is staged.</source>
        <translation>Mit wie vielen Personen mehr oder weniger Sie rechnen und in welcher Gruppe. Darauf reagiert nur die Prognose; vorgemerkt wird nichts.</translation>
    </message>
    <message>
        <source>Reads a CSV file with a day and a number of seats in each line, and puts them into the forecast. Nothing is staged.</source>
        <translation>Liest eine CSV-Datei mit einem Tag und einer Anzahl von Plätzen je Zeile und berücksichtigt sie in der Prognose. Vorgemerkt wird nichts.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be used. The file is %2, the reason: %3</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: the database&apos;s own explanation, in English.</extracomment>
        <translation>%1 kann nicht verwendet werden. Datei: %2. Grund: %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer Seatkeeper; it is left as it is. Use that Seatkeeper, or move %2 away.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;, also in the texts that follow. %2: its file.</extracomment>
        <translation>%1 stammt von einer neueren Version von Seatkeeper und bleibt unverändert. Verwenden Sie diese Version oder verschieben Sie %2 an einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 belongs to another program. Move it away and start Seatkeeper again.</source>
        <translation>%1 kann nicht gespeichert werden: %2 gehört zu einem anderen Programm. Verschieben Sie die Datei an einen anderen Ort und starten Sie Seatkeeper neu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 is damaged; it is left as it is. Move it away, or put an older copy in its place, and start Seatkeeper again.</source>
        <translation>%1 kann nicht gelesen werden: %2 ist beschädigt und bleibt unverändert. Verschieben Sie die Datei an einen anderen Ort oder ersetzen Sie sie durch eine ältere Kopie und starten Sie Seatkeeper neu.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 is a folder. Move it away and start Seatkeeper again.</source>
        <translation>%1 kann nicht gespeichert werden: %2 ist ein Ordner. Verschieben Sie ihn an einen anderen Ort und starten Sie Seatkeeper neu.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 cannot be opened for writing. See to it that it and its folder can be written, and start Seatkeeper again.</source>
        <translation>%1 kann nicht gespeichert werden: %2 kann nicht zum Schreiben geöffnet werden. Sorgen Sie dafür, dass Seatkeeper in die Datei und ihren Ordner schreiben darf, und starten Sie Seatkeeper neu.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program is busy with %2. Try again.</source>
        <translation>%1 kann nicht verwendet werden: %2 wird gerade von einem anderen Programm verwendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be read: what %2 holds at %3 is not known to this Seatkeeper. It is left as it is.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: a place in it: &quot;run 12, position 3: state&quot;.</extracomment>
        <translation>%1 kann nicht gelesen werden: Diese Version von Seatkeeper kennt nicht, was in %2 an der Stelle „%3“ steht. Die Datei bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy support bundle</source>
        <extracomment>Button: put facts and requests on the clipboard, to be sent to whoever helps.</extracomment>
        <translation>Supportdaten kopieren</translation>
    </message>
    <message>
        <source>Copies these facts and requests as text. No password, token, name or address is in it.</source>
        <translation>Kopiert diese Angaben und Anfragen als Text. Passwörter, Token, Namen und Adressen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Tab: the last requests to the server.</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Server calls</source>
        <extracomment>Tab: what this server lets a program do.</extracomment>
        <translation>Serveraufrufe</translation>
    </message>
    <message>
        <source>Kinds of diagnostics</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Arten der Diagnose</translation>
    </message>
    <message>
        <source>The last 200 requests to the server, the newest first</source>
        <translation>Die letzten 200 Anfragen an den Server, die neueste zuerst</translation>
    </message>
    <message>
        <source>What this server lets a program do</source>
        <translation>Was dieser Server einem Programm erlaubt</translation>
    </message>
    <message>
        <source>SuperOffice server %1</source>
        <extracomment>%1 is the version of the SuperOffice server.</extracomment>
        <translation>SuperOffice-Server %1</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Requests to the server are listed here as they are made.</source>
        <translation>Anfragen an den Server werden hier fortlaufend aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Noch nichts bekannt</translation>
    </message>
    <message>
        <source>What the server offers is listed here after signing in.</source>
        <translation>Was der Server anbietet, wird nach der Anmeldung hier aufgeführt.</translation>
    </message>
    <message>
        <source>The last 200 requests to the server: when, what, how each ended and how long it took. Look here first when something is slow or fails.</source>
        <translation>Die letzten 200 Anfragen an den Server: wann, was, mit welchem Ergebnis und wie lange. Sehen Sie hier zuerst nach, wenn etwas langsam ist oder fehlschlägt.</translation>
    </message>
    <message>
        <source>The calls that Seatkeeper knows, and whether this server has them. Where one is missing, what needs it is closed and says why.</source>
        <translation>Die Aufrufe, die Seatkeeper kennt, und ob dieser Server sie anbietet. Fehlt einer, ist alles gesperrt, was ihn benötigt, und nennt den Grund.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>All %Ln run(s)</source>
        <translation>
            <numerusform>%Ln Übernahme</numerusform>
            <numerusform>Alle %Ln Übernahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What an exported table holds: %1 is as in &quot;All 400 associates&quot;, %2 as in &quot;licences of all owners&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln associate(s)</source>
        <translation>
            <numerusform>%Ln Mitarbeiter</numerusform>
            <numerusform>Alle %Ln Mitarbeiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) that match the filter</source>
        <translation>
            <numerusform>%Ln Mitarbeiter, der dem Filter entspricht</numerusform>
            <numerusform>%Ln Mitarbeiter, die dem Filter entsprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected associate(s)</source>
        <translation>
            <numerusform>%Ln ausgewählter Mitarbeiter</numerusform>
            <numerusform>%Ln ausgewählte Mitarbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>licences of %1</source>
        <extracomment>What an exported table holds: %1 is an owner.</extracomment>
        <translation>Lizenzen von %1</translation>
    </message>
    <message>
        <source>licences of all owners</source>
        <translation>Lizenzen aller Eigentümer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <extracomment>Label of the choice of what is exported.</extracomment>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Associates</source>
        <extracomment>Label of the choice of which associates are exported.</extracomment>
        <translation>&amp;Mitarbeiter</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>Label of the choice of whose licences are exported.</extracomment>
        <translation>&amp;Eigentümer</translation>
    </message>
    <message>
        <source>&amp;File type</source>
        <extracomment>Label of the choice between kinds of files.</extracomment>
        <translation>&amp;Dateityp</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <extracomment>Label of the choice of what stands between the fields of a CSV file.</extracomment>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: asks for a file, and writes what was chosen.</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Assignments as a matrix</source>
        <extracomment>What is exported: a row for each associate, a column for each licence.</extracomment>
        <translation>Zuweisungen als Matrix</translation>
    </message>
    <message>
        <source>Assignments as a list</source>
        <extracomment>What is exported: a row for each licence that somebody holds.</extracomment>
        <translation>Zuweisungen als Liste</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>What is exported: owned and used seats.</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Seat history</source>
        <extracomment>What is exported: how many seats were in use when.</extracomment>
        <translation>Platzhistorie</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>What is exported: what was applied so far.</extracomment>
        <translation>Übernahmen</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <extracomment>What is exported: each change of a run; %1 is as in &quot;Run 12&quot;.</extracomment>
        <translation>Einträge von %1</translation>
    </message>
    <message>
        <source>Dashboard as a report</source>
        <extracomment>What is exported: the dashboard on paper.</extracomment>
        <translation>Dashboard als Bericht</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <extracomment>Which associates are exported: everybody.</extracomment>
        <translation>
            <numerusform>Alle (%Ln)</numerusform>
            <numerusform>Alle (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that match the filter</source>
        <extracomment>Which associates are exported: those that the page lists.</extracomment>
        <translation>
            <numerusform>Gefilterte (%Ln)</numerusform>
            <numerusform>Gefilterte (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Which associates are exported: those whose rows are selected.</extracomment>
        <translation>
            <numerusform>Ausgewählte (%Ln)</numerusform>
            <numerusform>Ausgewählte (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>Alle Eigentümer</translation>
    </message>
    <message>
        <source>PDF report</source>
        <extracomment>Kind of file.</extracomment>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Kind of file.</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <extracomment>Kind of file.</extracomment>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>What stands between the fields of a CSV file.</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>What stands between the fields of a CSV file.</extracomment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>What stands between the fields of a CSV file.</extracomment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Seats, dates and charts as they are now</source>
        <translation>Plätze, Termine und Diagramme nach aktuellem Stand</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How large an exported table is: %1 as in &quot;400 rows&quot;, %2 as in &quot;66 columns&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>What is written into the file: assignments, seats, their history, runs, or a report of the dashboard.</source>
        <translation>Was in die Datei geschrieben wird: Zuweisungen, Plätze, die Platzhistorie, Übernahmen oder ein Bericht des Dashboards.</translation>
    </message>
    <message>
        <source>Whose rows are written: all associates, those that match the search and the filters, or the selected ones. The number beside each says how many that are.</source>
        <translation>Wessen Zeilen geschrieben werden: die aller Mitarbeiter, die der gefilterten oder die der ausgewählten. Die Zahl daneben gibt an, wie viele das jeweils sind.</translation>
    </message>
    <message>
        <source>Whose licences are written: those of one owner, or of all.</source>
        <translation>Wessen Lizenzen geschrieben werden: die eines Eigentümers oder die aller.</translation>
    </message>
    <message>
        <source>The kind of file. For CSV choose also what stands between the fields: semicolons where a spreadsheet writes numbers with a comma.</source>
        <translation>Die Art der Datei. Wählen Sie bei CSV auch das Zeichen zwischen den Feldern: das Semikolon, wenn Ihr Tabellenprogramm Zahlen mit Komma schreibt.</translation>
    </message>
    <message>
        <source>Asks where the file is to go, and writes it. The server is not changed.</source>
        <translation>Fragt, wo die Datei gespeichert werden soll, und schreibt sie. Der Server bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>This is not a plain file. Choose another name.</source>
        <translation>Dies ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 a sentence that says why and what to do.</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ExportNoteText</name>
    <message>
        <source>Tenant</source>
        <extracomment>In an exported file, before the name of the tenant.</extracomment>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>In an exported file, before which rows were chosen.</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>In an exported file, before what the rows were filtered by.</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Read at</source>
        <extracomment>In an exported file, before the time at which the figures were read from the server.</extracomment>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Written at</source>
        <extracomment>In an exported file, before the time at which it was written.</extracomment>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>In an exported file, before a name such as Europe/Oslo.</extracomment>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>%1. Choose another folder or name, or make room.</source>
        <extracomment>Why a file could not be written; %1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>%1. Wählen Sie einen anderen Ordner oder Namen oder schaffen Sie Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent; %1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FileActivation</name>
    <message>
        <source>Nothing was activated.</source>
        <translation>Es wurde nichts aktiviert.</translation>
    </message>
    <message>
        <source>Activate this licence? [y/N] </source>
        <extracomment>Asked on the terminal; the letters in brackets are what can be typed, the capital one is the default.</extracomment>
        <translation>Diese Lizenz aktivieren? [j/N] </translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, in small letters, with spaces in between; keep y and yes.</extracomment>
        <translation>j ja y yes</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) in %1.</source>
        <extracomment>%1 is a file, %Ln how many rows the table in it has.</extracomment>
        <translation>
            <numerusform>%Ln Zeile in %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the report in %1.</source>
        <translation>Bericht in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>One window, eight pages</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Ein Fenster, acht Seiten</translation>
    </message>
    <message>
        <source>The list at the side leads from page to page, and says which tenant you are in. Refresh reads everything from the server again.</source>
        <translation>Über die Liste an der Seite wechseln Sie von Seite zu Seite; sie zeigt auch, bei welchem Mandanten Sie angemeldet sind. „Aktualisieren“ liest alles neu vom Server.</translation>
    </message>
    <message>
        <source>How many seats are left</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Wie viele Plätze noch frei sind</translation>
    </message>
    <message>
        <source>A tile for each licence. A sign and a colour tell which are nearly full, and choosing one shows who holds it and how its use has grown.</source>
        <translation>Eine Kachel für jede Lizenz. Zeichen und Farbe zeigen, welche fast voll sind. Wählen Sie eine, um zu sehen, wer sie hat und wie sich ihre Auslastung entwickelt hat.</translation>
    </message>
    <message>
        <source>Who has which licence</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Wer welche Lizenz hat</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence. Tick a box to give a licence, clear it to take it back. Nothing is sent yet.</source>
        <translation>Eine Zeile je Mitarbeiter, eine Spalte je Lizenz. Setzen Sie ein Häkchen, um eine Lizenz zuzuweisen, oder entfernen Sie es, um sie zu entziehen. Gesendet wird noch nichts.</translation>
    </message>
    <message>
        <source>Find the right people</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Die richtigen Personen finden</translation>
    </message>
    <message>
        <source>Search by name or narrow the list by owner, group, role or plan. Select several rows to change them all at once.</source>
        <translation>Suchen Sie nach Namen oder grenzen Sie die Liste nach Eigentümer, Gruppe, Rolle oder Plan ein. Wählen Sie mehrere Zeilen aus, um alle auf einmal zu ändern.</translation>
    </message>
    <message>
        <source>Look before you apply</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Erst prüfen, dann übernehmen</translation>
    </message>
    <message>
        <source>What you ticked is collected here until you apply it. Seatkeeper then reads every change back from the server, so that “verified” means verified.</source>
        <translation>Ihre Änderungen werden hier gesammelt, bis Sie sie übernehmen. Seatkeeper liest danach jede Änderung vom Server zurück, damit „geprüft“ auch wirklich geprüft heißt.</translation>
    </message>
    <message>
        <source>What was done, and how to undo it</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Was geschehen ist und wie Sie es zurücknehmen</translation>
    </message>
    <message>
        <source>Everything you applied is listed here, with who, when and how it ended. A whole run can be undone.</source>
        <translation>Alles, was Sie übernommen haben, wird hier aufgeführt: wer, wann und mit welchem Ergebnis. Eine ganze Übernahme lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Help is never far</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hilfe ist immer zur Hand</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K finds any command, licence or associate. You can take this tour again from the Help menu.</source>
        <extracomment>F1 and Ctrl+K are keys.</extracomment>
        <translation>F1 öffnet das Handbuch, Strg+K findet jeden Befehl, jede Lizenz und jeden Mitarbeiter. Diese Tour können Sie im Menü „Hilfe“ jederzeit erneut starten.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <extracomment>Menu entry: opens the guide to the program.</extracomment>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>Menu entry: lists the keys that do something.</extracomment>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <extracomment>Menu entry: the next click says what the thing clicked is for.</extracomment>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>Menu entry: shows the essentials of the program, one after another.</extracomment>
        <translation>Tour &amp;starten</translation>
    </message>
    <message>
        <source>&amp;About Seatkeeper</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Info über Seatkeeper</translation>
    </message>
    <message>
        <source>Opens the user guide where it tells of the page you are on.</source>
        <translation>Öffnet das Handbuch an der Stelle, die die aktuelle Seite beschreibt.</translation>
    </message>
    <message>
        <source>Lists every key that does something.</source>
        <translation>Führt alle Tasten auf, die eine Funktion haben.</translation>
    </message>
    <message>
        <source>Choose this, then click on anything to read what it is for. The key tells of what has the keyboard.</source>
        <translation>Wählen Sie diesen Befehl und klicken Sie dann auf ein beliebiges Element, um zu lesen, wofür es da ist. Mit der Tastenkombination erfahren Sie es zu dem Element, das gerade den Tastaturfokus hat.</translation>
    </message>
    <message>
        <source>Shows the essentials on the pages themselves. You can leave it at any time.</source>
        <translation>Zeigt das Wichtigste direkt auf den Seiten. Sie können die Tour jederzeit verlassen.</translation>
    </message>
    <message>
        <source>Which version of Seatkeeper this is, and its terms.</source>
        <translation>Welche Version von Seatkeeper dies ist und welche Bedingungen dafür gelten.</translation>
    </message>
    <message>
        <source>About Seatkeeper</source>
        <translation>Info über Seatkeeper</translation>
    </message>
    <message>
        <source>Seatkeeper %1</source>
        <translation>Seatkeeper %1</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.

Free software under the GNU General Public License, version 3 or later. Not a product of SuperOffice AS.</source>
        <translation>Zeigt Lizenzen von SuperOffice CRM an und weist sie zu.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Kein Produkt der SuperOffice AS.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>The guide does not say that.</source>
        <translation>Im Handbuch nicht gefunden.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column heading: in which part of the program a key does something.</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Column heading: a key, or several.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>Column heading: what a key does.</extracomment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Help – Seatkeeper</source>
        <extracomment>Title of the window with the guide and the keys.</extracomment>
        <translation>Hilfe – Seatkeeper</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Tab: the guide to the program.</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Tab.</extracomment>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Finds what you type in the guide. Enter goes to the next place.</source>
        <translation>Findet im Handbuch, was Sie eingeben. Mit der Eingabetaste gelangen Sie zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>How to work with Seatkeeper, page by page.</source>
        <translation>So arbeiten Sie mit Seatkeeper, Seite für Seite.</translation>
    </message>
    <message>
        <source>Which keys do something, where, and what</source>
        <translation>Welche Tasten eine Funktion haben, wo und welche</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>When</source>
        <extracomment>Column: an instant.</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>Column: the most seats that were in use in a stretch of time.</extracomment>
        <translation>Höchststand</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column: seats that were given since the line before.
----------
Column: seats that were given.</extracomment>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Column: seats that were released since the line before.
----------
Column: seats that were released.</extracomment>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how close to its ceiling a licence is, in words.</extracomment>
        <translation>Füllstand</translation>
    </message>
    <message>
        <source>Share of time</source>
        <extracomment>Column: part of the time, in per cent.</extracomment>
        <translation>Zeitanteil</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>Column: the Monday on which a week begins.</extracomment>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: seats given less those released.</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Column: whether the figures of a week may be too low.</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The figures of a week are complete.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: seats expected to be in use.</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Column: seats that will be in use at the least.</extracomment>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Column: seats that will be in use at the most.</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past of %1. Every refresh adds to it.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Über die bisherige Belegung von %1 ist noch nichts bekannt. Jede Aktualisierung trägt dazu bei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>
            <numerusform>%Ln mehr als am %1</numerusform>
            <numerusform>%Ln mehr als am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than on %1</source>
        <translation>
            <numerusform>%Ln weniger als am %1</numerusform>
            <numerusform>%Ln weniger als am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>genauso viele wie am %1</translation>
    </message>
    <message>
        <source>%1: %2 in use, %3.</source>
        <extracomment>%1 is a licence, %2 seats in use, %3 how that has changed, as in &quot;12 more than on 22 November 2025&quot;.</extracomment>
        <translation>%1: %2 belegt, %3.</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past.</source>
        <translation>Über die bisherige Belegung ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>It was never full.</source>
        <translation>Es waren immer Plätze frei.</translation>
    </message>
    <message>
        <source>Full for %1 of the time.</source>
        <extracomment>A licence was full; %1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Voll während %1 der Zeit.</translation>
    </message>
    <message>
        <source>%1 given and %2 released in %3 weeks.</source>
        <extracomment>%1 and %2 are numbers of seats, %3 a number of weeks.</extracomment>
        <translation>%1 zugewiesen und %2 entzogen in %3 Wochen.</translation>
    </message>
    <message>
        <source>Four weeks of history are needed to say when %1 runs out.</source>
        <translation>Um sagen zu können, wann die Plätze für %1 ausgehen, ist eine Historie von vier Wochen erforderlich.</translation>
    </message>
    <message>
        <source>%1 has no ceiling: it cannot run out.</source>
        <extracomment>%1 is a licence without a ceiling.</extracomment>
        <translation>%1 hat keine Obergrenze: Die Plätze können nicht ausgehen.</translation>
    </message>
    <message>
        <source>%1 lasts for the next two years, if all goes on as before.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Die Plätze für %1 reichen für die nächsten zwei Jahre, wenn es so weitergeht wie bisher.</translation>
    </message>
    <message>
        <source>%1 lasts if all goes on as before, but may run out as early as the week of %2.</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>Die Plätze für %1 reichen, wenn es so weitergeht wie bisher, könnten aber schon in der Woche vom %2 ausgehen.</translation>
    </message>
    <message>
        <source>%1 runs out this week, if it has not already.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Die Plätze für %1 gehen diese Woche aus, falls sie nicht bereits ausgegangen sind.</translation>
    </message>
    <message>
        <source>%1 runs out in the week of %2</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>Die Plätze für %1 gehen in der Woche vom %2 aus</translation>
    </message>
    <message>
        <source>, at the earliest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, frühestens in der Woche vom %1</translation>
    </message>
    <message>
        <source>, at the latest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, spätestens in der Woche vom %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the past %Ln time(s), four weeks ahead, it was off by %1 seats on average and within its bounds in %2.</source>
        <extracomment>How good forecasts were: %1 is a number of seats, %2 a share in per cent, %Ln how many were tried.</extracomment>
        <translation>
            <numerusform>In %Ln Versuch mit bisherigen Daten, jeweils vier Wochen im Voraus, lag die Prognose im Durchschnitt um %1 Plätze daneben und zu %2 innerhalb ihrer Grenzen.</numerusform>
            <numerusform>In %Ln Versuchen mit bisherigen Daten, jeweils vier Wochen im Voraus, lag die Prognose im Durchschnitt um %1 Plätze daneben und zu %2 innerhalb ihrer Grenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: %1 and %2 are instants.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Not known from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>Unbekannt vom %1 bis zum %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not known in %Ln stretches, the longest from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>
            <numerusform>In %Ln Zeitraum unbekannt, am längsten vom %1 bis zum %2.</numerusform>
            <numerusform>In %Ln Zeiträumen unbekannt, am längsten vom %1 bis zum %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import assignments</source>
        <extracomment>Title of the dialog.
----------
Title above the lines of a file.</extracomment>
        <translation>Zuweisungen importieren</translation>
    </message>
    <message>
        <source>&amp;Blank cells</source>
        <extracomment>Label of the choice of what empty cells of a file mean.</extracomment>
        <translation>&amp;Leere Zellen</translation>
    </message>
    <message>
        <source>Leave the licence as it is</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>Lizenz unverändert lassen</translation>
    </message>
    <message>
        <source>Take the licence</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>Lizenz entziehen</translation>
    </message>
    <message>
        <source>&amp;Only lines with problems</source>
        <extracomment>Choice: list only lines of a file that cannot be staged as they are.</extracomment>
        <translation>&amp;Nur Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Import rows</source>
        <extracomment>Name of the table of the lines of a file, for screen readers.</extracomment>
        <translation>Importzeilen</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot</source>
        <translation>Jede Zeile der Datei mit dem, was sie ändern würde, oder warum sie es nicht kann</translation>
    </message>
    <message>
        <source>Reading and checking the file</source>
        <translation>Datei wird gelesen und geprüft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Beneath the title: %1 is a file, %2 what was read, as in &quot;412 lines, semicolon, UTF-8&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>No line of this file can be used as it is.</source>
        <translation>Keine Zeile dieser Datei kann unverändert verwendet werden.</translation>
    </message>
    <message>
        <source>The file has no line beneath its first one.</source>
        <translation>Die Datei enthält nach der ersten Zeile keine weiteren Zeilen.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Every line of this file can be used as it is.</source>
        <translation>Jede Zeile dieser Datei kann unverändert verwendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <extracomment>Button: have these changes ready to be applied.</extracomment>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A step to undo: %1 is a file.</extracomment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>What an empty cell in a licence’s column means: leave the licence as it is, or take it.</source>
        <translation>Was eine leere Zelle in der Spalte einer Lizenz bedeutet: die Lizenz unverändert lassen oder entziehen.</translation>
    </message>
    <message>
        <source>Lists only the lines that cannot be staged as they are.</source>
        <translation>Führt nur die Zeilen auf, die so nicht vorgemerkt werden können.</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot. Nothing is staged yet.</source>
        <translation>Jede Zeile der Datei mit dem, was sie ändern würde, oder warum sie es nicht kann. Vorgemerkt ist noch nichts.</translation>
    </message>
    <message>
        <source>Stages every line that can be, as one step, which Undo takes back. Nothing is sent before you apply it under Changes.</source>
        <translation>Merkt alle Zeilen, bei denen es möglich ist, als einen Schritt vor, den Sie mit „Rückgängig“ zurücknehmen können. Gesendet wird erst, wenn Sie es unter „Änderungen“ übernehmen.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <extracomment>Button: list every line of a file again.</extracomment>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line of a file.</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person a line of a file is about.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: licences a line of a file is about.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column: what a line of a file would do, or why it cannot.</extracomment>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>semicolon</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>nennt keinen Mitarbeiter</translation>
    </message>
    <message>
        <source>nobody is called %1</source>
        <extracomment>A line of a file: %1 is a name, user id, number or e-mail that no associate has.</extracomment>
        <translation>kein Mitarbeiter heißt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) are called %1: use the user ID</source>
        <extracomment>A line of a file: %1 is a name that several associates have.</extracomment>
        <translation>
            <numerusform>%Ln Mitarbeiter heißt %1: Verwenden Sie die Benutzer-ID</numerusform>
            <numerusform>%Ln Mitarbeiter heißen %1: Verwenden Sie die Benutzer-ID</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not the same associate</source>
        <extracomment>A line of a file names an associate in two ways: %1 and %2 are names, user ids, numbers or e-mails.</extracomment>
        <translation>%1 und %2 sind nicht derselbe Mitarbeiter</translation>
    </message>
    <message>
        <source>names no licence</source>
        <translation>nennt keine Lizenz</translation>
    </message>
    <message>
        <source>no licence is called %1</source>
        <extracomment>A line of a file: %1 is what it takes for a licence.</extracomment>
        <translation>keine Lizenz heißt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are called %1: write “%2: %1” or the code name</source>
        <extracomment>A line of a file: %1 a name that several licences have, %2 one of their owners.</extracomment>
        <translation>
            <numerusform>%Ln Lizenz heißt %1: Schreiben Sie „%2: %1“ oder den internen Namen</numerusform>
            <numerusform>%Ln Lizenzen heißen %1: Schreiben Sie „%2: %1“ oder den internen Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not given to associates one by one</source>
        <extracomment>A line of a file: %1 is a licence, a hidden one or one for a whole site.</extracomment>
        <translation>%1 wird nicht einzelnen Mitarbeitern zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln field(s), more than the first line: are quotes missing?</source>
        <translation>
            <numerusform>hat %Ln Feld und damit mehr als die erste Zeile: Fehlen Anführungszeichen?</numerusform>
            <numerusform>hat %Ln Felder und damit mehr als die erste Zeile: Fehlen Anführungszeichen?</numerusform>
        </translation>
    </message>
    <message>
        <source>gives %1</source>
        <extracomment>What a line of a file comes to; %1 is a licence.</extracomment>
        <translation>weist %1 zu</translation>
    </message>
    <message>
        <source>takes %1</source>
        <extracomment>What a line of a file comes to; %1 is a licence.</extracomment>
        <translation>entzieht %1</translation>
    </message>
    <message>
        <source>also gives %1</source>
        <extracomment>What a line of a file comes to because it is needed; %1 is a licence.</extracomment>
        <translation>weist auch %1 zu</translation>
    </message>
    <message>
        <source>also takes %1</source>
        <extracomment>What a line of a file comes to because it cannot stay; %1 is a licence.</extracomment>
        <translation>entzieht auch %1</translation>
    </message>
    <message>
        <source>%1: as in line %2</source>
        <extracomment>A line of a file: %1 a licence, %2 the number of another line.</extracomment>
        <translation>%1: wie in Zeile %2</translation>
    </message>
    <message>
        <source>%1: line %2 says the opposite</source>
        <extracomment>A line of a file: %1 a licence, %2 the number of another line.</extracomment>
        <translation>%1: Zeile %2 besagt das Gegenteil</translation>
    </message>
    <message>
        <source>%1: another licence in this file does not allow it</source>
        <extracomment>A line of a file: %1 is a licence.</extracomment>
        <translation>%1: Eine andere Lizenz in dieser Datei lässt das nicht zu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a file: %1 a licence, %2 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <extracomment>A line of a file; %1 is what should say whether a licence is given or taken.</extracomment>
        <translation>„%1“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no</source>
        <extracomment>A line of a file: %1 a licence, %2 what should say whether it is given or taken.</extracomment>
        <translation>%1: „%2“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Die Datei konnte nicht gelesen werden (%1). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Split it into smaller ones.</source>
        <translation>Die Datei ist größer als 50 MB. Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Die Datei ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is not a CSV file. In your spreadsheet, save the table as CSV (UTF-8), and choose that file.</source>
        <translation>Dies ist keine CSV-Datei. Speichern Sie die Tabelle in Ihrem Tabellenprogramm als CSV (UTF-8) und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file begins as %1, but not all of it is. Save it again as CSV (UTF-8).</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>Die Datei beginnt als %1, ist aber nicht durchgehend so codiert. Speichern Sie sie erneut als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file has more than a million lines. Split it into smaller ones.</source>
        <translation>Die Datei hat mehr als eine Million Zeilen. Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>Line %1 has more than 10,000 fields. Is this the right file?</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Zeile %1 hat mehr als 10.000 Felder. Ist das die richtige Datei?</translation>
    </message>
    <message>
        <source>The file has more than 5 million fields. Split it into smaller ones.</source>
        <translation>Die Datei hat mehr als 5 Millionen Felder. Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. Add the missing one, or take this one out.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Das Anführungszeichen in Zeile %1 wird nicht geschlossen. Ergänzen Sie das fehlende oder entfernen Sie dieses.</translation>
    </message>
    <message>
        <source>Associates and licences have not been read yet. Sign in, or wait a moment.</source>
        <translation>Mitarbeiter und Lizenzen sind noch nicht geladen. Melden Sie sich an oder warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The first line names no column for the associates. Call one “User ID”, “E-mail”, “Name” or “Associate ID”.</source>
        <translation>Die erste Zeile nennt keine Spalte für die Mitarbeiter. Nennen Sie eine „Benutzer-ID“, „E-Mail“, „Name“ oder „Mitarbeiter-ID“.</translation>
    </message>
    <message>
        <source>The first line names no licence. Call a column “Licence”, or give each licence a column of its own.</source>
        <translation>Die erste Zeile nennt keine Lizenz. Nennen Sie eine Spalte „Lizenz“ oder geben Sie jeder Lizenz eine eigene Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1, %2</source>
        <extracomment>What was read from a file: %1 what parts its fields, as in &quot;semicolon&quot;, %2 its encoding.</extracomment>
        <translation>
            <numerusform>%Ln Zeile, %1, %2</numerusform>
            <numerusform>%Ln Zeilen, %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>already so</source>
        <extracomment>What a line of a file comes to: it asks for what is there.</extracomment>
        <translation>bereits so</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>verlangt nichts</translation>
    </message>
    <message>
        <source>Gives %1, takes %2; %3 already so.</source>
        <extracomment>What a file comes to: %1 licences given, %2 taken, %3 that need no change.</extracomment>
        <translation>Lizenzen: %1 zuzuweisen, %2 zu entziehen, %3 bereits wie gewünscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more box(es) would change along.</source>
        <translation>
            <numerusform>%Ln weiteres Kästchen würde sich mit ändern.</numerusform>
            <numerusform>%Ln weitere Kästchen würden sich mit ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have problems.</source>
        <translation>
            <numerusform>%Ln Zeile hat Probleme.</numerusform>
            <numerusform>%Ln Zeilen haben Probleme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegratedSession</name>
    <message>
        <source>The server does not take this web session. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>Der Server akzeptiert diese Websitzung nicht. Melden Sie sich im Browser bei SuperOffice an und kopieren Sie dann die Cookies erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s start page does not belong to a session that is signed in. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>Die Startseite des Servers gehört nicht zu einer angemeldeten Sitzung. Melden Sie sich im Browser bei SuperOffice an und kopieren Sie dann die Cookies erneut.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal</source>
        <extracomment>What was done, as a file; the beginning of sentences such as &quot;The journal cannot be read: …&quot;</extracomment>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Run %1 was not begun: its lock file cannot be made in the data folder. See to it that files can be made there.</source>
        <translation>Übernahme %1 wurde nicht begonnen: Die zugehörige Sperrdatei kann nicht im Datenordner angelegt werden. Sorgen Sie dafür, dass dort Dateien angelegt werden können.</translation>
    </message>
    <message>
        <source>Run %1 has no change %2.</source>
        <translation>Übernahme %1 hat keine Änderung %2.</translation>
    </message>
    <message>
        <source>Run %1 is still under way.</source>
        <translation>Übernahme %1 läuft noch.</translation>
    </message>
    <message>
        <source>Run %1 was not interrupted.</source>
        <translation>Übernahme %1 wurde nicht unterbrochen.</translation>
    </message>
    <message>
        <source>Run %1 is not under way.</source>
        <translation>Übernahme %1 läuft nicht.</translation>
    </message>
</context>
<context>
    <name>KeptChanges</name>
    <message>
        <source>What is staged cannot be kept: %1</source>
        <translation>Die vorgemerkten Änderungen können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Changes kept from last time</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Änderungen vom letzten Mal</translation>
    </message>
    <message>
        <source>Changes were kept from last time. %1</source>
        <extracomment>%1 says what became of them, as in &quot;3 boxes changed.&quot;</extracomment>
        <translation>Vom letzten Mal waren noch Änderungen vorgemerkt. %1</translation>
    </message>
</context>
<context>
    <name>LastKnown</name>
    <message>
        <source>The copy of what was last known</source>
        <extracomment>What Seatkeeper has last read of a tenant, as a file; the beginning of sentences such as &quot;The copy of what was last known cannot be read: …&quot;</extracomment>
        <translation>Die Kopie des zuletzt bekannten Stands</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: a newer Seatkeeper has kept it. It is replaced once the tenant has been read again.</source>
        <translation>Der zuletzt bekannte Stand dieses Mandanten kann nicht angezeigt werden: Er wurde von einer neueren Version von Seatkeeper gespeichert. Er wird ersetzt, sobald der Mandant erneut gelesen wurde.</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: the copy on this computer is damaged. It is replaced once the tenant has been read again.</source>
        <translation>Der zuletzt bekannte Stand dieses Mandanten kann nicht angezeigt werden: Die Kopie auf diesem Computer ist beschädigt. Sie wird ersetzt, sobald der Mandant erneut gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>LastKnownStrip</name>
    <message>
        <source>Last known state from %1. Editing waits until it has been read anew.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Letzter bekannter Stand vom %1. Bearbeiten ist erst möglich, wenn er neu gelesen ist.</translation>
    </message>
    <message>
        <source>Last known state from %1 (offline). Editing waits for the connection.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Letzter bekannter Stand vom %1 (offline). Bearbeiten ist erst mit Verbindung möglich.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: connect to the server once more.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>LicenseAct</name>
    <message>
        <source>The result could not be read: %1</source>
        <translation>Das Ergebnis konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Es wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>No licence</source>
        <extracomment>In place of the lines of a licence: there is none.</extracomment>
        <translation>Keine Lizenz</translation>
    </message>
    <message>
        <source>Nothing was sent: what the server said is more than 15 minutes old. Check again.</source>
        <translation>Es wurde nichts gesendet: Die Angaben des Servers sind älter als 15 Minuten. Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no new licence to activate.</source>
        <translation>Es wurde nichts gesendet: Es gibt keine neue Lizenz, die aktiviert werden könnte.</translation>
    </message>
    <message>
        <source>There is no licence of %1. Nothing was sent.</source>
        <extracomment>%1 is the owner of the licence.</extracomment>
        <translation>Es gibt keine Lizenz von %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This licence has changed since it was read (%1). Nothing was sent. Check again.</source>
        <translation>Diese Lizenz hat sich geändert, seit sie gelesen wurde (%1). Es wurde nichts gesendet. Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server says that this licence is not valid, and gives no reason.</source>
        <translation>Es wurde nichts gesendet: Laut Server ist diese Lizenz nicht gültig; einen Grund nennt er nicht.</translation>
    </message>
    <message>
        <source>The server says that it is done, but reads back: %1</source>
        <translation>Der Server meldet den Vorgang als erledigt, zurückgelesen wurde jedoch: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;ten-sales: 21 instead of 25&quot;.</extracomment>
        <translation>%1 Es ist nicht mehr wie zuvor: %2</translation>
    </message>
    <message>
        <source>the licence is still there</source>
        <extracomment>What reads back although it was to be removed, in the middle of a sentence.</extracomment>
        <translation>die Lizenz ist noch vorhanden</translation>
    </message>
    <message>
        <source>Nothing has changed so far, but the server may still be at it: read the licence again before you try once more. %1</source>
        <extracomment>%1 is why nobody knows what came of it.</extracomment>
        <translation>Bisher hat sich nichts geändert, aber möglicherweise ist der Server noch damit beschäftigt: Laden Sie die Lizenz neu, bevor Sie es noch einmal versuchen. %1</translation>
    </message>
    <message>
        <source>The server has not activated the licence, and gives no reason.</source>
        <translation>Der Server hat die Lizenz nicht aktiviert und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The server has not loaded the licence file, and gives no reason.</source>
        <translation>Der Server hat die Lizenzdatei nicht geladen und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The server has not changed the serial number, and gives no reason.</source>
        <translation>Der Server hat die Seriennummer nicht geändert und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The server has not removed the licence, and gives no reason.</source>
        <translation>Der Server hat die Lizenz nicht entfernt und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The server has not saved the central licence, and gives no reason.</source>
        <translation>Der Server hat die Zentrallizenz nicht gespeichert und nennt keinen Grund.</translation>
    </message>
</context>
<context>
    <name>LicenseActStrip</name>
    <message>
        <source>Read again</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the record of what was done.</extracomment>
        <translation>Im Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the message has been read.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LicenseActText</name>
    <message>
        <source>never</source>
        <extracomment>In place of a date: there is no end.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>In place of a number of seats.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A licence and its seats: %1 is its code name such as &quot;ten-sales&quot;, %2 a number or &quot;unlimited&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A licence and its seats: %1 is its name such as &quot;Sales Premium&quot;, %2 its code name such as &quot;ten-sales&quot;, %3 a number or &quot;unlimited&quot;.</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2/%3): assigned</source>
        <extracomment>A row of the central licence: %1 is a licence&apos;s name, %2 its owner, %3 its code name.</extracomment>
        <translation>%1 (%2/%3): zugewiesen</translation>
    </message>
    <message>
        <source>%1 (%2/%3): not assigned</source>
        <extracomment>A row of the central licence: %1 is a licence&apos;s name, %2 its owner, %3 its code name.</extracomment>
        <translation>%1 (%2/%3): nicht zugewiesen</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>serial number</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>maintenance date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>Ende der Wartung</translation>
    </message>
    <message>
        <source>warning date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>Beginn der Warnung</translation>
    </message>
    <message>
        <source>expiry date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>end of the grace period</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>Ende der Nachfrist</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In place of a value that is not there.</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>Something that is not as it should be, as in &quot;ten-sales: 21 instead of 25&quot;.</extracomment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <extracomment>Whose licence it is.</extracomment>
        <translation>Firma: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>Seriennummer: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <extracomment>Of a licence.</extracomment>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Maintenance ends: %1</source>
        <extracomment>Of a licence; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Wartung endet: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Of a licence; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <extracomment>Of a licence, after it has expired; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Endet endgültig: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Ends a list: so many more things are not as they should be.</extracomment>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenseComparisonModel</name>
    <message>
        <source>unnamed licence</source>
        <extracomment>A licence of which the server gives figures, but no name.</extracomment>
        <translation>unbenannte Lizenz</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>A licence of which there are several versions: %1 is its name, %2 the version.</extracomment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many seats are in use, where the server does not say.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: seats owned before a new package is activated.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: seats owned once a new package is activated.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column: how many seats a new package adds.</extracomment>
        <translation>Zuwachs</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Free after</source>
        <extracomment>Column: seats left once a new package is activated.</extracomment>
        <translation>Danach frei</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Column: what a new package changes about a licence, in words.</extracomment>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>LicenseDifferences</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>Something about a licence as a whole: %1 what, %2 now, %3 with the new licence.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>LicenseFacts</name>
    <message>
        <source>Installation</source>
        <extracomment>Title of a table: the database and the server program.</extracomment>
        <translation>Installation</translation>
    </message>
    <message>
        <source>What the server says of itself and its database</source>
        <translation>Was der Server über sich und seine Datenbank angibt</translation>
    </message>
    <message>
        <source>Stored licence of %1</source>
        <extracomment>Title of a table: %1 is a licence owner.</extracomment>
        <translation>Gespeicherte Lizenz von %1</translation>
    </message>
    <message>
        <source>Company, serial number, product and dates of the licence that is in force</source>
        <translation>Firma, Seriennummer, Produkt und Termine der geltenden Lizenz</translation>
    </message>
    <message>
        <source>What is stored of the owner’s licence in your database: serial number, product, version and dates.</source>
        <translation>Was zur Lizenz des Eigentümers in Ihrer Datenbank gespeichert ist: Seriennummer, Produkt, Version und Termine.</translation>
    </message>
    <message>
        <source>What the server says of itself and of its database. Whoever helps you may ask for it.</source>
        <translation>Was der Server über sich und seine Datenbank angibt. Wer Ihnen hilft, fragt vielleicht danach.</translation>
    </message>
</context>
<context>
    <name>LicenseFileText</name>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Die Datei konnte nicht gelesen werden (%1). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is not a file. Choose the licence file that was sent to you.</source>
        <translation>Dies ist keine Datei. Wählen Sie die Lizenzdatei, die Sie erhalten haben.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB: no licence file is. Choose another one.</source>
        <translation>Die Datei ist größer als 1 MB: Keine Lizenzdatei ist so groß. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Die Datei ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is encoded as %1, which cannot be read. Ask for one in UTF-8.</source>
        <extracomment>%1 is an encoding that a file names, as in &quot;KOI8-R&quot;.</extracomment>
        <translation>Die Datei ist als %1 codiert und kann nicht gelesen werden. Fordern Sie eine Datei in UTF-8 an.</translation>
    </message>
    <message>
        <source>The file should be %1, but not all of it is: it is damaged, or no licence file. Ask for it again.</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>Die Datei sollte als %1 codiert sein, ist es aber nicht durchgehend: Sie ist beschädigt oder keine Lizenzdatei. Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>Line %1 declares a document type or an entity, which can reach for other files: the file is refused. Do not use it.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Zeile %1 deklariert einen Dokumenttyp oder eine Entität; damit könnte auf andere Dateien zugegriffen werden. Die Datei wird deshalb abgelehnt. Verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>The file is no XML: it breaks off or goes wrong in line %1. Ask for it again.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Die Datei ist kein gültiges XML: In Zeile %1 bricht sie ab oder ist fehlerhaft. Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>Line %1 is nested deeper than in any licence file. Choose another one.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Zeile %1 ist tiefer verschachtelt als in jeder Lizenzdatei. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file has more than 100,000 elements: no licence file has. Choose another one.</source>
        <translation>Die Datei hat mehr als 100.000 Elemente: Keine Lizenzdatei hat so viele. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is no licence file: it names no owner, or no licences. Choose another one.</source>
        <translation>Die Datei ist keine Lizenzdatei: Sie nennt keinen Eigentümer oder keine Lizenzen. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>LicenseInquiryStrip</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stop waiting for the answer of a licence server.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the message has been read.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LicenseObstacle</name>
    <message>
        <source>The server has no licence of this owner.</source>
        <translation>Der Server hat keine Lizenz dieses Eigentümers.</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. The licence server can be asked once the server has been read.</source>
        <translation>Dies ist der zuletzt bekannte Stand des Mandanten. Der Lizenzserver kann abgefragt werden, sobald die Daten vom Server gelesen sind.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to a server first.</source>
        <translation>Niemand ist angemeldet. Melden Sie sich zuerst bei einem Server an.</translation>
    </message>
    <message>
        <source>%1 Wait until that is done.</source>
        <extracomment>%1 says what is under way, a whole sentence.</extracomment>
        <translation>%1 Warten Sie, bis dies abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Änderungen werden übernommen. Warten Sie, bis sie abgeschlossen sind.</translation>
    </message>
    <message>
        <source>This server has no call for that. Older servers lack some: use SuperOffice&apos;s own administration.</source>
        <translation>Dieser Server bietet keinen Aufruf dafür. Älteren Servern fehlen manche: Verwenden Sie die Verwaltung von SuperOffice selbst.</translation>
    </message>
    <message>
        <source>The server refused that to this user when it was tried. Sign in as an administrator, or refresh to try again.</source>
        <translation>Der Server hat dies diesem Benutzer beim letzten Versuch verweigert. Melden Sie sich als Systemadministrator an oder aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 says that something was refused; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 Der Server meldet: %2</translation>
    </message>
    <message>
        <source>SuperOffice&apos;s own licence cannot be removed.</source>
        <translation>Die eigene Lizenz von SuperOffice kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>There is nothing to activate yet. Check for a new licence, or load one from a file.</source>
        <translation>Es gibt noch nichts zu aktivieren. Prüfen Sie auf eine neue Lizenz oder laden Sie eine aus einer Datei.</translation>
    </message>
</context>
<context>
    <name>LicenseOfferPanel</name>
    <message>
        <source>Show all licences</source>
        <extracomment>Check box: also the licences that stay as they are.</extracomment>
        <translation>Alle Lizenzen anzeigen</translation>
    </message>
    <message>
        <source>Licence comparison</source>
        <extracomment>Name of a table for screen readers: licences now and with the new package.</extracomment>
        <translation>Lizenzvergleich</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Enter shows the details of a licence, a click on a header sorts.</source>
        <translation>Was die neue Lizenz ändern würde, Lizenz für Lizenz. Mit der Eingabetaste sehen Sie die Details einer Lizenz, mit einem Klick auf einen Spaltenkopf wird sortiert.</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>Button: puts the new licence in force, after asking.</extracomment>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Remove superfluous licences…</source>
        <extracomment>Button: go to those whose licences have to be released first.</extracomment>
        <translation>Überflüssige Lizenzen entfernen…</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: ask the licence server once more.</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Load again…</source>
        <extracomment>Button: choose the licence file once more.</extracomment>
        <translation>Datei erneut laden…</translation>
    </message>
    <message>
        <source>Puts the new licence in force, after showing once more what changes</source>
        <translation>Setzt die neue Lizenz in Kraft und zeigt zuvor noch einmal, was sich ändert</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Die Lizenzen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Erneut versuchen</translation>
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
    <message>
        <source>Reading licences…</source>
        <translation>Lizenzen werden geladen…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Alle Lizenz-Eigentümer wurden beim Server angefragt.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>No licence differs from what is stored. “Show all licences” lists them.</source>
        <translation>Keine Lizenz weicht vom gespeicherten Stand ab. „Alle Lizenzen anzeigen“ führt sie auf.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>“Check for new licence” asks %1’s licence server for a newer one, “Load licence from file…” reads one that was sent to you.
You see what would change before you activate it. (Some licence servers activate by themselves when they are asked; then you are told.)</source>
        <extracomment>%1 is a licence owner. The words in quotes are those on the buttons.</extracomment>
        <translation>„Auf neue Lizenz prüfen“ fragt den Lizenzserver von %1 nach einer neueren Lizenz, „Lizenzen laden aus Datei…“ liest eine, die Ihnen zugesandt wurde.
Sie sehen, was sich ändern würde, bevor Sie sie aktivieren. (Manche Lizenzserver aktivieren von selbst, wenn sie gefragt werden; das wird Ihnen dann gesagt.)</translation>
    </message>
    <message>
        <source>Lists the licences that stay as they are, too.</source>
        <translation>Führt auch die Lizenzen auf, die sich nicht ändern.</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Where it allows fewer seats than are in use the row is red, and seats have to be given back first.</source>
        <translation>Was die neue Lizenz ändern würde, Lizenz für Lizenz. Wo sie weniger Plätze zulässt, als belegt sind, ist die Zeile rot; dort müssen zuerst Plätze freigegeben werden.</translation>
    </message>
    <message>
        <source>Shows once more what changes, and asks; then the new licence comes into force on the server. What is stored afterwards is read again and compared. It cannot be undone here.</source>
        <translation>Zeigt noch einmal, was sich ändert, und fragt nach; dann tritt die neue Lizenz auf dem Server in Kraft. Danach wird zurückgelesen und verglichen, was gespeichert ist. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerList</name>
    <message>
        <source>Licence owners</source>
        <extracomment>Label of the box that chooses whose licence is shown.</extracomment>
        <translation>Lizenz-Eigentümer</translation>
    </message>
    <message>
        <source>Whose licence is shown beside it</source>
        <translation>Wessen Lizenz daneben angezeigt wird</translation>
    </message>
    <message>
        <source>Whose licence is shown: that of SuperOffice, or of a partner with a licence of its own.</source>
        <translation>Wessen Lizenz angezeigt wird: die von SuperOffice oder die eines Partners mit eigener Lizenz.</translation>
    </message>
    <message>
        <source>Owners of the licence server</source>
        <extracomment>Name of the list that chooses whose licence is shown, for screen readers.</extracomment>
        <translation>Eigentümer auf dem Lizenzserver</translation>
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
    <name>LicenseServer</name>
    <message>
        <source>The licence server has not been asked yet.</source>
        <translation>Der Lizenzserver wurde noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>%1 Asked at %2.</source>
        <extracomment>%1 is what the licence server said, a whole sentence; %2 a time.</extracomment>
        <translation>%1 Abgefragt: %2.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>Title: %1 is a licence.</extracomment>
        <translation>Historie von %1</translation>
    </message>
    <message>
        <source>The licence server tells nothing of this licence.</source>
        <translation>Der Lizenzserver gibt zu dieser Lizenz nichts an.</translation>
    </message>
</context>
<context>
    <name>LicenseServerCommands</name>
    <message>
        <source>Check for new licence</source>
        <extracomment>Button: asks the owner&apos;s licence server whether there is a newer licence.</extracomment>
        <translation>Auf neue Lizenz prüfen</translation>
    </message>
    <message>
        <source>Load licence from file…</source>
        <extracomment>Button: reads a licence that came as a file.</extracomment>
        <translation>Lizenzen laden aus Datei…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button with a menu of commands that are seldom needed.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open web shop</source>
        <extracomment>Command: where the owner sells licences.</extracomment>
        <translation>Webshop öffnen</translation>
    </message>
    <message>
        <source>Change serial number…</source>
        <extracomment>Command, opens a dialog.</extracomment>
        <translation>Seriennummer ändern…</translation>
    </message>
    <message>
        <source>Remove licence…</source>
        <extracomment>Command, opens a dialog: takes all licences of an owner out of the installation.</extracomment>
        <translation>Lizenz entfernen…</translation>
    </message>
    <message>
        <source>History of licence…</source>
        <extracomment>Command: what the owner&apos;s licence server remembers of the licence in the chosen row.</extracomment>
        <translation>Historie der Lizenz…</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server, and compares what it offers with what is stored</source>
        <translation>Fragt den Lizenzserver des Eigentümers ab und vergleicht sein Angebot mit dem gespeicherten Stand</translation>
    </message>
    <message>
        <source>Compares a licence file with what is stored. A file can also be dropped on the page.</source>
        <translation>Vergleicht eine Lizenzdatei mit dem gespeicherten Stand. Sie können eine Datei auch auf die Seite ziehen.</translation>
    </message>
    <message>
        <source>Shows where the web shop is before it is opened</source>
        <translation>Zeigt die Adresse des Webshops, bevor er geöffnet wird</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed</source>
        <translation>Für eine Installation, die bisher zur Demonstration diente oder deren Firma sich geändert hat</translation>
    </message>
    <message>
        <source>Removes all licences of this owner from the installation, after asking</source>
        <translation>Entfernt nach Rückfrage alle Lizenzen dieses Eigentümers aus der Installation</translation>
    </message>
    <message>
        <source>Choose a licence in the comparison first: check for a new licence, or show all licences.</source>
        <translation>Wählen Sie zuerst eine Lizenz im Vergleich: Prüfen Sie auf eine neue Lizenz oder lassen Sie alle Lizenzen anzeigen.</translation>
    </message>
    <message>
        <source>What the licence server remembers of the chosen licence</source>
        <translation>Was der Lizenzserver zur gewählten Lizenz gespeichert hat</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server for a newer licence and shows what it would change. Some servers put what they find in force at once, so it is never asked by itself.</source>
        <translation>Fragt den Lizenzserver des Eigentümers nach einer neueren Lizenz und zeigt, was sie ändern würde. Manche Server setzen sofort in Kraft, was sie finden; deshalb wird nie von selbst gefragt.</translation>
    </message>
    <message>
        <source>Reads a licence that came as a file and shows what it would change. Nothing is in force before you activate it.</source>
        <translation>Liest eine Lizenz, die Sie als Datei erhalten haben, und zeigt, was sie ändern würde. In Kraft tritt sie erst, wenn Sie sie aktivieren.</translation>
    </message>
    <message>
        <source>What is seldom needed: the web shop, another serial number, the history of a licence, and removing one.</source>
        <translation>Was selten gebraucht wird: der Webshop, eine andere Seriennummer, die Historie einer Lizenz und das Entfernen einer Lizenz.</translation>
    </message>
    <message>
        <source>Asks the server where the owner sells licences, and shows the address.</source>
        <translation>Fragt den Server, wo der Eigentümer Lizenzen verkauft, und zeigt die Adresse an.</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. You are asked first; it cannot be undone here.</source>
        <translation>Für eine Installation, die bisher zur Demonstration diente oder deren Firma sich geändert hat. Sie werden zuerst gefragt; es lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation. You are asked first; it cannot be undone here.</source>
        <translation>Entfernt alle Lizenzen dieses Eigentümers aus der Installation. Sie werden zuerst gefragt; es lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server what it remembers of the licence in the chosen row.</source>
        <translation>Fragt den Lizenzserver des Eigentümers, was er zur Lizenz in der gewählten Zeile gespeichert hat.</translation>
    </message>
</context>
<context>
    <name>LicenseServerPage</name>
    <message>
        <source>Load licence from file</source>
        <translation>Lizenzen laden aus Datei</translation>
    </message>
    <message>
        <source>Licence files (*.xml *.lic *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Lizenzdateien (*.xml *.lic *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Licence server</source>
        <extracomment>Title of a page and entry in the list of sections: where new licences come from.</extracomment>
        <translation>Lizenzserver</translation>
    </message>
    <message>
        <source>Parts of the licence</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Bereiche der Lizenz</translation>
    </message>
    <message>
        <source>Owner information</source>
        <extracomment>Tab: what is stored of an owner&apos;s licence.</extracomment>
        <translation>Besitzerinformationen</translation>
    </message>
    <message>
        <source>New licence</source>
        <extracomment>Tab: what a licence on offer would change.</extracomment>
        <translation>Neue Lizenz</translation>
    </message>
    <message>
        <source>Superfluous licences</source>
        <extracomment>Tab: who has to give a licence back before the new one fits.</extracomment>
        <translation>Überflüssige Lizenzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The owner’s web shop was found.</source>
        <translation>Der Webshop des Eigentümers wurde gefunden.</translation>
    </message>
    <message>
        <source>The licence on offer and what it would change, who has to give a licence back before it fits, and what is stored now.</source>
        <translation>Die angebotene Lizenz und was sie ändern würde, wem vorher eine Lizenz entzogen werden muss, damit sie passt, und was jetzt gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>LicenseServerText</name>
    <message>
        <source>Asking the licence server of %1 since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Der Lizenzserver von %1 wird seit %2 abgefragt… Das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>Having the licence file of %1 checked since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Die Lizenzdatei von %1 wird seit %2 geprüft…</translation>
    </message>
    <message>
        <source>Getting ready to activate the new licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Die Aktivierung der neuen Lizenz von %1 wird seit %2 vorbereitet…</translation>
    </message>
    <message>
        <source>Getting ready to change the serial number since %2…</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Die Änderung der Seriennummer wird seit %2 vorbereitet…</translation>
    </message>
    <message>
        <source>Getting ready to remove the licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Das Entfernen der Lizenz von %1 wird seit %2 vorbereitet…</translation>
    </message>
    <message>
        <source>Reading the details of a licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Die Details einer Lizenz von %1 werden seit %2 geladen…</translation>
    </message>
    <message>
        <source>Asking the licence server of %1 for the history of a licence since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Beim Lizenzserver von %1 wird seit %2 die Historie einer Lizenz abgefragt… Das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>Looking for the web shop of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Der Webshop von %1 wird seit %2 gesucht…</translation>
    </message>
    <message>
        <source>Changing the serial number since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Die Seriennummer wird seit %2 geändert… Das kann eine Minute dauern und lässt sich nicht mehr abbrechen.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 since %2… That can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Die Lizenz von %1 wird seit %2 entfernt… Das lässt sich nicht mehr abbrechen.</translation>
    </message>
    <message>
        <source>Activating the new licence of %1 since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Die neue Lizenz von %1 wird seit %2 aktiviert… Das kann eine Minute dauern und lässt sich nicht mehr abbrechen.</translation>
    </message>
    <message>
        <source>From the file %1, read at %2.</source>
        <extracomment>Where a licence comes from: %1 is the name of a file, %2 a time.</extracomment>
        <translation>Aus der Datei %1, gelesen: %2.</translation>
    </message>
    <message>
        <source>From the licence server, fetched at %2.</source>
        <extracomment>Where a licence comes from: %2 is a time.</extracomment>
        <translation>Vom Lizenzserver, abgerufen: %2.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: load the file again.</source>
        <translation>Das ist mehr als 15 Minuten her: Laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: check again.</source>
        <translation>Das ist mehr als 15 Minuten her: Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The seats have changed since: load the file again.</source>
        <translation>Die Plätze haben sich seitdem geändert: Laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The seats have changed since: check again.</source>
        <translation>Die Plätze haben sich seitdem geändert: Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The serial number is changed: the server was read again and shows the new one.</source>
        <translation>Die Seriennummer ist geändert: Der Server wurde erneut gelesen und zeigt die neue an.</translation>
    </message>
    <message>
        <source>The licence of %1 is removed: the server was read again and has it no more.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Die Lizenz von %1 ist entfernt: Der Server wurde erneut gelesen und führt sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>The new licence of %1 is active: the server was read again and shows it.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Die neue Lizenz von %1 ist aktiv: Der Server wurde erneut gelesen und zeigt sie an.</translation>
    </message>
    <message>
        <source>The serial number was not changed.</source>
        <translation>Die Seriennummer wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The licence of %1 was not removed.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Die Lizenz von %1 wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The new licence of %1 was not activated.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Die neue Lizenz von %1 wurde nicht aktiviert.</translation>
    </message>
    <message>
        <source>The serial number was sent, but the server shows something else.</source>
        <translation>Die Seriennummer wurde gesendet, aber der Server zeigt etwas anderes an.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 was sent, but the server still shows one.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Das Entfernen der Lizenz von %1 wurde gesendet, aber der Server zeigt noch eine an.</translation>
    </message>
    <message>
        <source>The new licence of %1 was sent, but the server shows something else.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Die neue Lizenz von %1 wurde gesendet, aber der Server zeigt etwas anderes an.</translation>
    </message>
    <message>
        <source>Whether the serial number is changed is not known: read the server again to see.</source>
        <translation>Ob die Seriennummer geändert ist, ist nicht bekannt: Laden Sie die Daten neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>Whether the licence of %1 is removed is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Ob die Lizenz von %1 entfernt ist, ist nicht bekannt: Laden Sie die Daten neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>Whether the new licence of %1 is active is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Ob die neue Lizenz von %1 aktiv ist, ist nicht bekannt: Laden Sie die Daten neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <extracomment>Beneath an owner of licences: the licence server is being asked, or something is being changed.</extracomment>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Beneath an owner of licences: the last thing that was asked or done has failed.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, asked at %2</source>
        <extracomment>Beneath an owner of licences: %1 is such as &quot;Nothing new&quot;, %2 a time.</extracomment>
        <translation>%1, abgefragt: %2</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Beneath an owner of licences: its licence server.</extracomment>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>New here</source>
        <extracomment>Beneath an owner of licences of whom nothing is stored: a first package is on offer.</extracomment>
        <translation>Neu hier</translation>
    </message>
</context>
<context>
    <name>LicenseStatusText</name>
    <message>
        <source>There is no new licence.</source>
        <translation>Es gibt keine neue Lizenz.</translation>
    </message>
    <message>
        <source>A new licence is available.</source>
        <translation>Eine neue Lizenz ist verfügbar.</translation>
    </message>
    <message>
        <source>A licence with a new company name is available.</source>
        <translation>Eine Lizenz mit einem neuen Firmennamen ist verfügbar.</translation>
    </message>
    <message>
        <source>A licence with a new serial number is available.</source>
        <translation>Eine Lizenz mit einer neuen Seriennummer ist verfügbar.</translation>
    </message>
    <message>
        <source>The licence server has a message, but it is empty.</source>
        <translation>Der Lizenzserver hat eine Meldung, die aber leer ist.</translation>
    </message>
    <message>
        <source>A new licence was found, and the server has activated it by itself.</source>
        <translation>Eine neue Lizenz wurde gefunden, und der Server hat sie von selbst aktiviert.</translation>
    </message>
    <message>
        <source>The licence cannot be fetched from the licence server. Try again later, or load a licence from a file.</source>
        <translation>Die Lizenz kann nicht vom Lizenzserver abgerufen werden. Versuchen Sie es später erneut oder laden Sie eine Lizenz aus einer Datei.</translation>
    </message>
    <message>
        <source>The licence server has failed for an unknown reason. Try again later, or load a licence from a file.</source>
        <translation>Beim Lizenzserver ist ein unbekannter Fehler aufgetreten. Versuchen Sie es später erneut oder laden Sie eine Lizenz aus einer Datei.</translation>
    </message>
    <message>
        <source>The server has not said whether there is a new licence.</source>
        <translation>Der Server hat nicht angegeben, ob es eine neue Lizenz gibt.</translation>
    </message>
    <message>
        <source>%1 The licence server says: %2</source>
        <extracomment>%1 is what was found, one or two sentences; %2 the licence server&apos;s own message.</extracomment>
        <translation>%1 Der Lizenzserver meldet: %2</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>New licence available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Neue Lizenz verfügbar</translation>
    </message>
    <message>
        <source>New company name available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Neuer Firmenname verfügbar</translation>
    </message>
    <message>
        <source>New serial number available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Neue Seriennummer verfügbar</translation>
    </message>
    <message>
        <source>There is a message</source>
        <extracomment>What a check for a new licence has come to: the licence server tells something.</extracomment>
        <translation>Meldung vorhanden</translation>
    </message>
    <message>
        <source>New licence activated</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Neue Lizenz aktiviert</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Abruf nicht möglich</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Unbekannter Fehler</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>What a check for a new licence has come to: the server did not tell.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>The server answers “%1”, which is newer than this program.</source>
        <extracomment>%1 is a word of the server that this program does not know.</extracomment>
        <translation>Der Server antwortet mit „%1“; das ist neuer als dieses Programm.</translation>
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
        <source>The server does not allow this licence for this associate.</source>
        <translation>Der Server erlaubt diese Lizenz für diesen Mitarbeiter nicht.</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>Short form of seats without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1, unbegrenzt</translation>
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
    <message>
        <source>Whether these licences can be changed here is not known yet. Wait a moment.</source>
        <translation>Ob diese Lizenzen hier geändert werden können, ist noch nicht bekannt. Bitte warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>This server has no way for a program to change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>Dieser Server bietet Programmen keine Möglichkeit, diese Lizenzen zu ändern. Ändern Sie sie in der Benutzerverwaltung von SuperOffice.</translation>
    </message>
    <message>
        <source>The server does not let this program change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>Der Server erlaubt diesem Programm nicht, diese Lizenzen zu ändern. Ändern Sie sie in der Benutzerverwaltung von SuperOffice.</translation>
    </message>
    <message>
        <source>not here any more</source>
        <extracomment>Why a licence cannot be given or taken: the associate or the licence does not exist any more.</extracomment>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a licence cannot be given: %1 &quot;needs User&quot;, %2 why that one cannot be given, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not assigned, needs %1</source>
        <extracomment>State of a box: the associate does not hold the licence, and would be given %1 along with it.</extracomment>
        <translation>nicht zugewiesen, benötigt %1</translation>
    </message>
    <message>
        <source>This licence needs %1, which cannot be given to this associate now.</source>
        <translation>Diese Lizenz benötigt die Lizenz %1, die diesem Mitarbeiter derzeit nicht zugewiesen werden kann.</translation>
    </message>
    <message>
        <source>The associate or the licence is not here any more.</source>
        <translation>Der Mitarbeiter oder die Lizenz ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>enough seats</source>
        <extracomment>A licence that is far from its ceiling, or has none.</extracomment>
        <translation>genug Plätze</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>A licence that is close to its ceiling.</extracomment>
        <translation>fast voll</translation>
    </message>
    <message>
        <source>over-assigned</source>
        <extracomment>More seats of a licence are in use than owned.</extracomment>
        <translation>überbelegt</translation>
    </message>
    <message>
        <source>read-only, as last known</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>schreibgeschützt, zuletzt bekannter Stand</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. It can be changed once the server has been read.</source>
        <translation>Dies ist der zuletzt bekannte Stand des Mandanten. Änderungen sind möglich, sobald die Daten vom Server gelesen sind.</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Kind of licence: it has no ceiling of seats.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Restricted</source>
        <extracomment>Kind of licence: it has a ceiling of seats.</extracomment>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</source>
        <translation>Die Zahlen des Servers gehen nicht auf: %1 belegt und %2 frei sind nicht %3.</translation>
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
        <source>%1 · %2 · %Ln licence(s)</source>
        <extracomment>Line under the page title: %1 the company, %2 the licence owner, %Ln how many of its licences are listed.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %Ln Lizenz</numerusform>
            <numerusform>%1 · %2 · %Ln Lizenzen</numerusform>
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
    <message>
        <source>Whose licences the table shows: all of an owner, or only those with or without a ceiling of seats.</source>
        <translation>Wessen Lizenzen die Tabelle zeigt: alle eines Eigentümers oder nur die begrenzten oder die unbegrenzten.</translation>
    </message>
    <message>
        <source>The licences of the chosen owner, with the seats owned, in use and left. Enter or a double click shows who holds one. Licences that SuperOffice hides are hidden here too.</source>
        <translation>Die Lizenzen des gewählten Eigentümers mit der Gesamtzahl der Plätze sowie den belegten und den freien. Mit der Eingabetaste oder einem Doppelklick sehen Sie, wer eine Lizenz hat. Lizenzen, die SuperOffice ausblendet, sind auch hier ausgeblendet.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>The link leads to %1.</source>
        <extracomment>Follows what a licence server says; %1 is a host such as &quot;shop.superoffice.com&quot;.</extracomment>
        <translation>Der Link führt zu %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: open the link in the browser.</extracomment>
        <translation>Link öffnen</translation>
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
        <extracomment>Progress: %1 what is done, %2 of %3 done.
----------
Progress: %1 what is read, %2 of %3 done.</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stop waiting for the server.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop waiting for the server</source>
        <translation>Warten auf den Server abbrechen</translation>
    </message>
    <message>
        <source>Stops waiting for the server</source>
        <translation>Bricht das Warten auf den Server ab</translation>
    </message>
    <message>
        <source>%1 The server is slow (%2).</source>
        <extracomment>%1 what is going on, as in &quot;Reading licences…&quot;; %2 is a call of the server that has taken more than five seconds.</extracomment>
        <translation>%1 Der Server ist langsam (%2).</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>%1, noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln minute(s) left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>
            <numerusform>%1, noch etwa %Ln Minute</numerusform>
            <numerusform>%1, noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How far reading or applying has come. A request that takes more than five seconds is named; Cancel stops waiting for it.</source>
        <translation>Wie weit das Laden oder Übernehmen ist. Eine Anfrage, die länger als fünf Sekunden dauert, wird genannt; „Abbrechen“ beendet das Warten darauf.</translation>
    </message>
    <message>
        <source>Everything has been read.</source>
        <translation>Alles wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Nobody signed in in the browser in time. Sign in again.</source>
        <translation>Die Anmeldung im Browser ist nicht rechtzeitig erfolgt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This computer does not let Seatkeeper wait for the browser: no port on 127.0.0.1 is free. Restart Seatkeeper and sign in again.</source>
        <translation>Seatkeeper kann auf diesem Computer nicht auf den Browser warten: Auf 127.0.0.1 ist kein Port frei. Starten Sie Seatkeeper neu und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Seatkeeper is waiting for. Sign in again from Seatkeeper.</source>
        <translation>Diese Antwort gehört nicht zu der Anmeldung, auf die Seatkeeper wartet. Melden Sie sich von Seatkeeper aus erneut an.</translation>
    </message>
    <message>
        <source>You can close this window and go back to Seatkeeper.</source>
        <extracomment>Shown in the browser when the sign-in is over.</extracomment>
        <translation>Sie können dieses Fenster schließen und zu Seatkeeper zurückkehren.</translation>
    </message>
    <message>
        <source>SuperOffice did not sign you in: %1</source>
        <extracomment>Shown in the browser; %1 is the sign-in page&apos;s own explanation.</extracomment>
        <translation>SuperOffice hat Sie nicht angemeldet: %1</translation>
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
        <source>&amp;Connections…</source>
        <extracomment>Menu entry: opens the dialog in which a tenant is chosen.</extracomment>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Dia&amp;gnose</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Import assignments…</source>
        <extracomment>Menu entry and button: stage what a file says.</extracomment>
        <translation>Zuweisungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Stages licences as a CSV file says, after showing what it comes to</source>
        <translation>Merkt Lizenzänderungen aus einer CSV-Datei vor und zeigt zuvor, was sich daraus ergibt</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Menu entry and button: write what is known into a file.</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Saves assignments, seats, history or runs as a file</source>
        <translation>Speichert Zuweisungen, Plätze, Historie oder Übernahmen als Datei</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Dashb&amp;oard</translation>
    </message>
    <message>
        <source>Licence serve&amp;r</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Lize&amp;nzserver</translation>
    </message>
    <message>
        <source>&amp;Satellites</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Sa&amp;telliten</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>Menu entry: opens the dialog in which the program is set up.</extracomment>
        <translation>Einstell&amp;ungen…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <extracomment>Menu entry: type what is wanted, be it an action, a page, a licence, its owner or an associate.</extracomment>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Appearance: light on black, with clear borders, for those who see little.</extracomment>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Opens the list of connections, where you choose, add or test one. You are asked about staged changes before the tenant is left.</source>
        <translation>Öffnet die Liste der Verbindungen, in der Sie eine wählen, hinzufügen oder testen. Bevor der Mandant verlassen wird, werden Sie nach vorgemerkten Änderungen gefragt.</translation>
    </message>
    <message>
        <source>Reads a CSV file of associates and licences, shows line by line what it would change, and stages it. Nothing is sent to the server.</source>
        <translation>Liest eine CSV-Datei mit Mitarbeitern und Lizenzen, zeigt Zeile für Zeile, was sie ändern würde, und merkt es vor. An den Server wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Sets up Seatkeeper on this computer: language, appearance, thresholds and notifications.</source>
        <translation>Richtet Seatkeeper auf diesem Computer ein: Sprache, Darstellung, Schwellenwerte und Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Ends Seatkeeper. You are asked about staged changes first.</source>
        <translation>Beendet Seatkeeper. Zuvor werden Sie nach vorgemerkten Änderungen gefragt.</translation>
    </message>
    <message>
        <source>Takes back the last step of staging. What has been applied is undone under Activity.</source>
        <translation>Nimmt den letzten vorgemerkten Schritt zurück. Was bereits übernommen ist, nehmen Sie im Verlauf zurück.</translation>
    </message>
    <message>
        <source>Stages again what was taken back last.</source>
        <translation>Merkt wieder vor, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Goes to the search field over the associates.</source>
        <translation>Wechselt zum Suchfeld über den Mitarbeitern.</translation>
    </message>
    <message>
        <source>Finds any command, page, licence, owner or associate by a few letters of its name.</source>
        <translation>Findet jeden Befehl, jede Seite, jede Lizenz, jeden Eigentümer und jeden Mitarbeiter anhand einiger Buchstaben des Namens.</translation>
    </message>
    <message>
        <source>The language of Seatkeeper, in which the server is asked for its names, too. Everything stays where it is.</source>
        <translation>Die Sprache von Seatkeeper, in der auch die Namen beim Server angefragt werden. Alles bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>How Seatkeeper looks. Nothing else changes.</source>
        <translation>Wie Seatkeeper aussieht. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Änderungen werden übernommen. Warten Sie, bis sie abgeschlossen sind.</translation>
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
        <source>%Ln change(s) are staged and have not been applied.</source>
        <translation>
            <numerusform>%Ln Änderung ist vorgemerkt und wurde nicht übernommen.</numerusform>
            <numerusform>%Ln Änderungen sind vorgemerkt und wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>Die Supportdaten sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Leaving now loses what is staged. The server is left as it is.</source>
        <translation>Beim Verlassen geht alles Vorgemerkte verloren. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <extracomment>Button: leave the tenant, or the program, although changes are staged.</extracomment>
        <translation>Trotzdem verlassen</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Änderungen werden übernommen. Warten Sie, bis sie abgeschlossen sind.</translation>
    </message>
    <message>
        <source>Reclaim seats</source>
        <extracomment>A step that can be undone: the release of seats that nobody seems to need.</extracomment>
        <translation>Plätze zurückgewinnen</translation>
    </message>
</context>
<context>
    <name>MenuAction</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a submenu, called by both: %1 the submenu, %2 the entry.</extracomment>
        <translation>%1: %2</translation>
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
    <name>NoticeStrip</name>
    <message>
        <source>Show</source>
        <extracomment>Button: go to what a notice is about.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: put a notice away.</extracomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1: %2 of %3 seats in use</source>
        <extracomment>Notification: %1 is a licence; %2 of its %3 seats are in use.</extracomment>
        <translation>%1: %2 von %3 Plätzen belegt</translation>
    </message>
    <message>
        <source>%1: the licence expires today</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>%1: Die Lizenz läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expires in %Ln day(s)</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: Die Lizenz läuft in %Ln Tag ab</numerusform>
            <numerusform>%1: Die Lizenz läuft in %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expired %Ln day(s) ago</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: Die Lizenz ist vor %Ln Tag abgelaufen</numerusform>
            <numerusform>%1: Die Lizenz ist vor %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has finished: %2 verified, %3 not applied</source>
        <extracomment>Notification: %1 is the number of a run; %2 changes were verified, %3 could not be applied.</extracomment>
        <translation>Übernahme %1 ist abgeschlossen: %2 geprüft, %3 nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) need attention</source>
        <extracomment>Notification: so many licences have few seats left or are about to expire.</extracomment>
        <translation>
            <numerusform>%Ln Lizenz erfordert Aufmerksamkeit</numerusform>
            <numerusform>%Ln Lizenzen erfordern Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Follows lines such as &quot;Sales Premium: 97 of 100 seats in use&quot;.</extracomment>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenIdProvider</name>
    <message>
        <source>SuperOffice&apos;s confirmation of the sign-in cannot be trusted, so it was not used. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>Die Bestätigung der Anmeldung durch SuperOffice ist nicht vertrauenswürdig und wurde deshalb nicht verwendet. Prüfen Sie Datum und Uhrzeit dieses Computers und melden Sie sich dann erneut an.</translation>
    </message>
</context>
<context>
    <name>OpenIdSignIn</name>
    <message>
        <source>The sign-in has expired. Sign in again.</source>
        <translation>Die Anmeldung ist abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was refused or given up.</source>
        <translation>Die Anmeldung im Browser wurde abgelehnt oder abgebrochen.</translation>
    </message>
    <message>
        <source>The browser signed in to the tenant %1, but this connection is for %2. Sign out of SuperOffice in the browser, then sign in again.</source>
        <extracomment>%1 and %2 are names such as &quot;Cust31415&quot;. &quot;Tenant&quot;: a customer&apos;s own database.</extracomment>
        <translation>Die Anmeldung im Browser erfolgte beim Mandanten %1, diese Verbindung gilt jedoch für %2. Melden Sie sich im Browser von SuperOffice ab und dann erneut an.</translation>
    </message>
    <message>
        <source>SuperOffice did not say which tenant you signed in to. Enter the tenant in the connection&apos;s settings.</source>
        <translation>SuperOffice hat nicht angegeben, bei welchem Mandanten Sie sich angemeldet haben. Geben Sie den Mandanten in den Einstellungen der Verbindung ein.</translation>
    </message>
</context>
<context>
    <name>OpenIdTokens</name>
    <message>
        <source>SuperOffice did not complete the sign-in. It may have taken too long, or the application id or secret is wrong: check them, then sign in again.</source>
        <translation>SuperOffice hat die Anmeldung nicht abgeschlossen. Möglicherweise hat sie zu lange gedauert, oder die Anwendungs-ID (Client-ID) oder das Anwendungsgeheimnis (Client Secret) ist falsch: Prüfen Sie beides und melden Sie sich dann erneut an.</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Origin</source>
        <extracomment>Name of the place that says where an assignment comes from.</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the place that says where an assignment comes from.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show run %1</source>
        <extracomment>Button: goes to the page &quot;Activity&quot;; %1 is the number of a run.</extracomment>
        <translation>Übernahme %1 anzeigen</translation>
    </message>
    <message>
        <source>Says how the associate came to have the licence or to lack it: directly, through a user plan, by a run of Seatkeeper, or by somebody else. Nothing is changed here.</source>
        <translation>Zeigt, wie der Mitarbeiter zu der Lizenz gekommen ist oder warum er sie nicht hat: direkt, durch einen Benutzerplan, durch eine Übernahme von Seatkeeper oder durch jemand anderen. Hier wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an associate, %2 a licence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not assigned.</source>
        <translation>Nicht zugewiesen.</translation>
    </message>
    <message>
        <source>Assigned directly.</source>
        <translation>Direkt zugewiesen.</translation>
    </message>
    <message>
        <source>Comes with the user plan %1.</source>
        <extracomment>How a licence comes to be held: %1 lists user plans, nearly always one.</extracomment>
        <translation>Im Benutzerplan %1 enthalten.</translation>
    </message>
    <message>
        <source>A staged change will assign it.</source>
        <translation>Eine vorgemerkte Änderung wird die Lizenz zuweisen.</translation>
    </message>
    <message>
        <source>A staged change will release it.</source>
        <translation>Eine vorgemerkte Änderung wird die Lizenz entziehen.</translation>
    </message>
    <message>
        <source>No run on this computer has given or taken it.</source>
        <translation>Bei keiner Übernahme auf diesem Computer wurde die Lizenz zugewiesen oder entzogen.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer.</source>
        <translation>Außerhalb von Seatkeeper oder mit Seatkeeper auf einem anderen Computer zugewiesen.</translation>
    </message>
    <message>
        <source>Taken outside Seatkeeper, or with it on another computer, after run %1 had given it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Außerhalb von Seatkeeper oder mit Seatkeeper auf einem anderen Computer entzogen, nachdem Übernahme %1 die Lizenz zugewiesen hatte.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer, after run %1 had taken it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Außerhalb von Seatkeeper oder mit Seatkeeper auf einem anderen Computer zugewiesen, nachdem Übernahme %1 die Lizenz entzogen hatte.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>Something that was done before what was told above; %1 is a sentence or two.</extracomment>
        <translation>Zuvor: %1</translation>
    </message>
    <message>
        <source>What the server made of it is not known.</source>
        <translation>Was auf dem Server daraus geworden ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Perhaps given</source>
        <extracomment>What a run has done about a licence; &quot;by Ingrid Holm in run 12&quot; follows, as in all that come.</extracomment>
        <translation>Möglicherweise zugewiesen</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Möglicherweise entzogen</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>What a run was to do about a licence.</extracomment>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht entzogen</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What a run has done about a licence when it took its own changes back.</extracomment>
        <translation>Wieder zugewiesen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wieder entzogen</translation>
    </message>
    <message>
        <source>Given with a user plan</source>
        <extracomment>What a run has done about a licence that a user plan brings along.</extracomment>
        <translation>Mit einem Benutzerplan zugewiesen</translation>
    </message>
    <message>
        <source>Taken with a user plan</source>
        <translation>Mit einem Benutzerplan entzogen</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>What a run has done about a licence.</extracomment>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>%1 by %2 in run %3 on %4.</source>
        <extracomment>%1 is a deed such as &quot;Given&quot; or &quot;Perhaps taken&quot;, %2 an administrator, %3 the number of a run, %4 date and time.</extracomment>
        <translation>%1 von %2 in Übernahme %3 am %4.</translation>
    </message>
    <message>
        <source>%1 by %2 in run %3 on %4: %5.</source>
        <extracomment>The same with the comment of the run, %5, which comes in quotation marks.</extracomment>
        <translation>%1 von %2 in Übernahme %3 am %4: %5.</translation>
    </message>
</context>
<context>
    <name>PackageFigures</name>
    <message>
        <source>What</source>
        <extracomment>Column: what is told of a package, as in &quot;Serial number&quot;.</extracomment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: what is told of a package, as in &quot;1010031415&quot;.</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and how far away it is: %1 is such as &quot;27/03/2027&quot;, %2 such as &quot;in 23 days&quot; or &quot;not a date&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who issues licences.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>The company that owns the database.</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What the licence is for.</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The version of the product that the licence is for.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>What a date is about: the nominal end of a licence.</extracomment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>What a date is about: from then on administrators are warned.</extracomment>
        <translation>Warnung beginnt</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>What a date is about: until then an expired licence goes on.</extracomment>
        <translation>Nachfrist endet</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>What a date is about: updates are included until then.</extracomment>
        <translation>Wartung endet</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again by the server itself.</extracomment>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <extracomment>How long the server program may run, beside &quot;Server expires&quot;; %1 is a number of days.</extracomment>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>Since when the server program may not run; %1 is a number of days.</extracomment>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>Server expires</source>
        <extracomment>What a date is about: until then the server program may run.</extracomment>
        <translation>Server läuft ab</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Name, product and version of the database.</extracomment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>System, site or user licence.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>satellite database</source>
        <translation>Satelliten-Datenbank</translation>
    </message>
    <message>
        <source>central database</source>
        <translation>zentrale Datenbank</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>The database is a copy that somebody has taken along.</extracomment>
        <translation>Reise</translation>
    </message>
    <message>
        <source>on travel</source>
        <translation>auf Reisen</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Version of the server program.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>A warning of the server about itself.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Seats of a licence without a ceiling.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>The name of a licence that programs know it by.</extracomment>
        <translation>Interner Name</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>What a licence is for.</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>How many may hold a licence.</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>The licence that has to be held first.</extracomment>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Brings along</source>
        <extracomment>What a user plan brings with it.</extracomment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One fact: %1 what it is about, as in &quot;Seats&quot;; %2 as in &quot;25&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PackageOwnerModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of an owner: %1 its name, %2 what is to be known, as in &quot;Not asked yet&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: type more</source>
        <extracomment>Under a list that shows only some of what was found: %1 how many, %2 of how many. &quot;Type more&quot; letters, to narrow it down.</extracomment>
        <translation>%1 von %2: weitertippen</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>What an entry of the command palette is: a command of the menus.</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What an entry of the command palette is: a page of the window.</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>What an entry of the command palette is.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>What an entry of the command palette is: an owner of licences.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>What an entry of the command palette is: a person.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Own server</source>
        <extracomment>Where a tenant is: on the customer&apos;s own server.</extracomment>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <source>SuperOffice Online</source>
        <extracomment>Where a tenant is: in the vendor&apos;s cloud. The name is not translated.</extracomment>
        <translation>SuperOffice Online</translation>
    </message>
</context>
<context>
    <name>PlainTextDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Text as the server sent it, to be read and copied.</source>
        <translation>Text, wie ihn der Server gesendet hat, zum Lesen und Kopieren.</translation>
    </message>
</context>
<context>
    <name>PlannedCalls</name>
    <message>
        <source>The whole user as just read, with nothing changed but the rows of these licences:</source>
        <translation>Der gesamte Benutzerdatensatz wie soeben gelesen; geändert werden nur die Zeilen dieser Lizenzen:</translation>
    </message>
</context>
<context>
    <name>PlannedChanges</name>
    <message>
        <source>Line %1: “%2” is not a day such as 2027-01-31.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Zeile %1: „%2“ ist kein Tag wie 2027-01-31.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a whole number of seats.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Zeile %1: „%2“ ist keine ganzzahlige Anzahl von Plätzen.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>A licence is nearly full before it is full: choose a lower first share. Until then the former shares hold.</source>
        <translation>Eine Lizenz ist fast voll, bevor sie voll ist: Wählen Sie einen kleineren ersten Anteil. Bis dahin gelten die bisherigen Anteile.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Whatever you choose here takes effect at once.</source>
        <translation>Was Sie hier wählen, gilt sofort.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of a language: the one that the desktop speaks.
----------
Appearance: light or dark, as the desktop is.</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Label of a choice: light, dark and the like.</extracomment>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Appearance.
----------
Appearance: light on black, with clear borders, for those who see little.</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Seat thresholds</source>
        <extracomment>Title of a group of fields: from where on a licence counts as full.</extracomment>
        <translation>Schwellenwerte für Plätze</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked. One without a free seat always counts as full.</source>
        <translation>Ab welchem Anteil belegter Plätze eine Lizenz gekennzeichnet wird. Eine Lizenz ohne freien Platz gilt immer als voll.</translation>
    </message>
    <message>
        <source>&amp;Nearly full (amber) from</source>
        <extracomment>Label of a share in per cent; amber is the colour of the sign.</extracomment>
        <translation>&amp;Fast voll (gelb) ab</translation>
    </message>
    <message>
        <source>&amp;Full (red) from</source>
        <extracomment>Label of a share in per cent; red is the colour of the sign.</extracomment>
        <translation>&amp;Voll (rot) ab</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Follows a number in a field.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Show the &amp;tour again</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>&amp;Tour erneut anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The language of the program. The server is asked to answer in it, too; what is staged stays.</source>
        <translation>Die Sprache des Programms. Auch der Server wird gebeten, in ihr zu antworten; Vorgemerktes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or whatever the desktop uses.</source>
        <translation>Hell, dunkel oder hoher Kontrast oder wie auf Ihrem Desktop eingestellt.</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked as nearly full and as full, on every page.</source>
        <translation>Ab welchem Anteil belegter Plätze eine Lizenz auf allen Seiten als fast voll und als voll gekennzeichnet wird.</translation>
    </message>
    <message>
        <source>Tells when a refresh finds that a licence has become nearly full, full, or over-assigned.</source>
        <translation>Meldet, wenn sich beim Aktualisieren zeigt, dass eine Lizenz fast voll, voll oder überbelegt geworden ist.</translation>
    </message>
    <message>
        <source>Tells how applying ended if you were in another window meanwhile.</source>
        <translation>Meldet, wie eine Übernahme ausgegangen ist, wenn Sie inzwischen in einem anderen Fenster waren.</translation>
    </message>
    <message>
        <source>Tells so many days before a licence expires, and once more when it has expired.</source>
        <translation>Meldet so viele Tage im Voraus, dass eine Lizenz abläuft, und noch einmal, wenn sie abgelaufen ist.</translation>
    </message>
    <message>
        <source>Closes this dialog and shows the essentials on the pages themselves.</source>
        <translation>Schließt diesen Dialog und zeigt das Wichtigste direkt auf den Seiten.</translation>
    </message>
    <message>
        <source>Closes this dialog. What you chose holds already.</source>
        <translation>Schließt diesen Dialog. Was Sie gewählt haben, gilt bereits.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a group of fields: what the user is told of.</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>While you work in another program your desktop shows them, if it can; otherwise they appear at the top of this window.</source>
        <translation>Während Sie in einem anderen Programm arbeiten, zeigt Ihr Desktop die Benachrichtigungen an, sofern er das kann; andernfalls erscheinen sie oben in diesem Fenster.</translation>
    </message>
    <message>
        <source>A licence is &amp;running out of seats</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>Die &amp;Plätze einer Lizenz werden knapp</translation>
    </message>
    <message>
        <source>Changes have been a&amp;pplied while you were elsewhere</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>Während Sie woanders &amp;arbeiteten, wurden Änderungen übernommen</translation>
    </message>
    <message>
        <source>A licence is about to &amp;expire, or has expired</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>Eine Lizenz &amp;läuft bald ab oder ist abgelaufen</translation>
    </message>
    <message>
        <source>&amp;Days before it expires</source>
        <extracomment>Label of a number of days: how long before a licence expires the user is told.</extracomment>
        <translation>Ta&amp;ge vor dem Ablauf</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Proposed changes</source>
        <extracomment>Name of the place that asks what to do with changes that need others.</extracomment>
        <translation>Vorgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>Asks what is to be done where a change needs others: what goes with it, how many seats that costs, and who cannot have it. Whatever you choose is only staged; Escape leaves everything as it is.</source>
        <translation>Fragt, was geschehen soll, wenn eine Änderung weitere erfordert: was damit einhergeht, wie viele Plätze das kostet und wer die Lizenz nicht erhalten kann. Was Sie wählen, wird nur vorgemerkt; mit Esc bleibt alles, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>These licences also need %1: %2 more seats.</source>
        <extracomment>%1 lists licences, as in &quot;User and Windows&quot;, %2 how many more seats each takes: &quot;0 and 12&quot;.</extracomment>
        <translation>Diese Lizenzen benötigen auch %1 (zusätzliche Plätze: %2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 also needs %2: %Ln more seat(s).</source>
        <extracomment>%1 is a licence that is being given, %2 the one it needs.</extracomment>
        <translation>
            <numerusform>%1 benötigt auch %2: %Ln weiterer Platz.</numerusform>
            <numerusform>%1 benötigt auch %2: %Ln weitere Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 also needs %2: %3 more seats.</source>
        <extracomment>%1 is a licence that is being given, %2 lists those it needs, as in &quot;User and Windows&quot;, %3 how many more seats each of them takes, as in &quot;0 and 12&quot;.</extracomment>
        <translation>%1 benötigt auch %2 (zusätzliche Plätze: %3).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A licence and how many associates lose it: &quot;Calendar (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Released as well: %1.</source>
        <extracomment>Licences that go because another box changes; %1 lists them, as in &quot;Calendar (3) and Mobile (1)&quot;.</extracomment>
        <translation>Ebenfalls entzogen: %1.</translation>
    </message>
    <message>
        <source>%1: %2 seats needed, %3 free, short %4.</source>
        <extracomment>%1 is a licence, %2 seats wished for, %3 seats left, %4 how many are missing.</extracomment>
        <translation>Plätze für %1: %2 benötigt, %3 frei, %4 zu wenig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have it:</source>
        <extracomment>Heading over the names of associates who cannot be given a licence.</extracomment>
        <translation>
            <numerusform>%Ln Mitarbeiter kann die Lizenz nicht erhalten:</numerusform>
            <numerusform>%Ln Mitarbeiter können die Lizenz nicht erhalten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) cannot be changed:</source>
        <extracomment>Heading over a list of boxes, each with associate and licence.</extracomment>
        <translation>
            <numerusform>%Ln Kästchen kann nicht geändert werden:</numerusform>
            <numerusform>%Ln Kästchen können nicht geändert werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an associate, %2 a licence, or why it cannot be given, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an associate, %2 a licence, %3 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of which only the beginning is shown.</extracomment>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <extracomment>Button: give the licences that are needed as well.</extracomment>
        <translation>Benötigte mit zuweisen</translation>
    </message>
    <message>
        <source>Release these too</source>
        <extracomment>Button: take the licences that depend on it as well.</extracomment>
        <translation>Auch diese entziehen</translation>
    </message>
    <message>
        <source>Change the others</source>
        <extracomment>Button: leave those out who cannot have it, and change all others.</extracomment>
        <translation>Übrige ändern</translation>
    </message>
    <message>
        <source>Only those who need nothing</source>
        <translation>Nur wo nichts fehlt</translation>
    </message>
    <message>
        <source>Only those who lose nothing else</source>
        <translation>Nur wo sonst nichts entfällt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %Ln associate(s) who cannot log in:</source>
        <extracomment>Heading over associates, each with a licence: seats are taken from them for others.</extracomment>
        <translation>
            <numerusform>%Ln Mitarbeiter entzogen, der sich nicht anmelden kann:</numerusform>
            <numerusform>%Ln Mitarbeitern entzogen, die sich nicht anmelden können:</numerusform>
        </translation>
    </message>
    <message>
        <source>needed for %1</source>
        <extracomment>Why a licence cannot be taken; %1 is another licence, which is to stay.</extracomment>
        <translation>benötigt für %1</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence that lacks seats from %Ln associates who cannot log in.</extracomment>
        <translation>
            <numerusform>Bei %Ln ohne Anmeldemöglichkeit entziehen</numerusform>
            <numerusform>Bei %Ln ohne Anmeldemöglichkeit entziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the seats</source>
        <extracomment>Button: take seats from those who cannot log in, and give them to the others.</extracomment>
        <translation>Plätze umverteilen</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Schritt nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Schritt nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Auswahlliste öffnen</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Anzeigen </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ ist schreibgeschützt.
Möchten Sie die Datei trotzdem löschen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Möchten Sie „%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste der Orte und Lesezeichen</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Der Ordner wurde nicht gefunden.
Prüfen Sie, ob der Ordnername richtig ist.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listenansicht</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Der Ordner konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Die Datei %1 ist bereits vorhanden.
Möchten Sie sie ersetzen?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vorwärts gehen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Zum übergeordneten Ordner wechseln</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt verwendete Orte</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Zur Detailansicht wechseln</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detailansicht</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Die Datei wurde nicht gefunden.
Prüfen Sie, ob der Dateiname richtig ist.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Zur Listenansicht wechseln</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Änderungsdatum</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papierquelle:</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Seitenlayout</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Breite:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Höhe:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Seitenreihenfolge:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Seitengröße:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Seiten pro Blatt:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Umgekehrtes Hochformat</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Umgekehrtes Querformat</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>Oberer Rand</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>Unterer Rand</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkte (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Zoll (in)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ein, keine</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Optionen &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Optionen &gt;&gt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In PDF-Datei drucken</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>In Datei drucken ...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF-Datei speichern</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokale Datei</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Die Datei %1 ist bereits vorhanden.
Möchten Sie sie überschreiben?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ist ein Ordner.
Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>In die Datei %1 kann nicht geschrieben werden.
Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Die erste Seite darf nicht nach der letzten liegen.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Ungerade Seiten</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Gerade Seiten</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ungültige Seitenangabe</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alles drucken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuelle Seite</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Druckbereich</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Farbmodus</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Ausgabeeinstellungen</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umgekehrte Reihenfolge</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Exemplare:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Seiten von</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Beidseitiger Druck</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Seitenauswahl:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>An der langen Seite gebunden</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>An der kurzen Seite gebunden</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Ausgabeda&amp;tei:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Standort:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten scrollen</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Hierher scrollen</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links scrollen</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Eine Seite nach rechts</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts scrollen</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Eine Seite nach links</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil unten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links scrollen</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts scrollen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
</context>
<context>
    <name>ReclaimModel</name>
    <message>
        <source>former employee</source>
        <extracomment>Why a seat might be taken back: the associate is marked as retired.</extracomment>
        <translation>ehemaliger Mitarbeiter</translation>
    </message>
    <message>
        <source>cannot log in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>Anmelden nicht möglich</translation>
    </message>
    <message>
        <source>has never logged in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>noch nie angemeldet</translation>
    </message>
    <message>
        <source>not logged in for %1 days</source>
        <extracomment>Why a seat might be taken back; %1 is a number of days.</extracomment>
        <translation>seit %1 Tagen nicht angemeldet</translation>
    </message>
    <message>
        <source>contained in the user plan</source>
        <extracomment>Why a seat might be taken back: a user plan brings the same licence with it.</extracomment>
        <translation>im Benutzerplan enthalten</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When somebody last signed in, where the server does not say.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When somebody last signed in.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person who holds a licence.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a seat might be taken back.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Column: when somebody last signed in.</extracomment>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>RemoveLicenseDialog</name>
    <message>
        <source>Remove licence</source>
        <extracomment>Title of a dialog.
----------
Button: removes all licences of an owner for good.</extracomment>
        <translation>Lizenz entfernen</translation>
    </message>
    <message>
        <source>This removes every licence of %1 from the installation; whoever holds one can no longer use it. It cannot be undone here: the licence would have to be fetched or loaded from its file again.

Type %2 to confirm.</source>
        <extracomment>%1 is a licence owner as people call it, %2 its code name, which has to be typed.</extracomment>
        <translation>Damit werden alle Lizenzen von %1 aus der Installation entfernt; wer eine davon hat, kann sie nicht mehr nutzen. Das lässt sich hier nicht rückgängig machen: Die Lizenz müsste erneut abgerufen oder aus ihrer Datei geladen werden.

Geben Sie zur Bestätigung %2 ein.</translation>
    </message>
    <message>
        <source>Licence &amp;owner</source>
        <extracomment>Label of a line: whose licences are to be removed.</extracomment>
        <translation>Lizenz-&amp;Eigentümer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the owner’s name as it stands above, so that nothing is removed by mistake.</source>
        <translation>Geben Sie den Namen des Eigentümers so ein, wie er oben steht, damit nichts aus Versehen entfernt wird.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation at once; nobody can use them any more. It cannot be undone here.</source>
        <translation>Entfernt sofort alle Lizenzen dieses Eigentümers aus der Installation; niemand kann sie mehr nutzen. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: %1 is its number, %2 how many there are.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>no answer</source>
        <extracomment>Status of a request to the server that got no answer.</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 (try %2)</source>
        <extracomment>Status of a request to the server: %1 is the HTTP status, %2 which try it was.</extracomment>
        <translation>%1 (Versuch %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Duration: %1 is a number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the list of requests: when it was sent.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column of the list of requests: verb and path.</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the list of requests: the HTTP status.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the list of requests.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of requests: how large the answer was.</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Server&apos;s note</source>
        <extracomment>Column of the list of requests: what the server says a request cost it, or why there was no answer.</extracomment>
        <translation>Hinweis des Servers</translation>
    </message>
</context>
<context>
    <name>RunExportTable</name>
    <message>
        <source>Runs</source>
        <extracomment>Title of an exported table: a run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Übernahmen</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Column of an exported file: the number of a run, which is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of an exported file: when a run was started.</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column of an exported file: when a run ended.</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of an exported file: who started a run.</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Column of an exported file: the administrator&apos;s own words.</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of an exported file: finished, stopped, interrupted.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Column of an exported file: how many licences were to be given or taken.</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Items</source>
        <extracomment>Column of an exported file: how many items a run had.</extracomment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Column of an exported file: how many items were read back as wanted.</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column of an exported file: how many items were refused or did not end as wanted.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of an exported file: how many items ended in a way that nobody knows.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of an exported file: how many items were not begun.</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of an exported file: what a run is about, as in &quot;Changes&quot; or &quot;Licence activated&quot;.</extracomment>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>RunFilterBar</name>
    <message>
        <source>Search by comment, user or number</source>
        <translation>Kommentar, Benutzer oder Nummer suchen</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <extracomment>Name of the search field over the list of runs, for screen readers.</extracomment>
        <translation>Übernahmen filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the box that chooses which runs are listed; also its name for screen readers.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All runs</source>
        <extracomment>Choice of runs.</extracomment>
        <translation>Alle Übernahmen</translation>
    </message>
    <message>
        <source>With failures</source>
        <extracomment>Choice of runs: those of which something failed or is unknown.</extracomment>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Choice of runs: those that the end of the program has cut off.</extracomment>
        <translation>Unterbrochene</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Lists the runs in whose comment, user or number the words you type occur.</source>
        <translation>Führt die Übernahmen auf, in deren Kommentar, Benutzer oder Nummer die eingegebenen Wörter vorkommen.</translation>
    </message>
    <message>
        <source>Lists all runs, only those of which something failed, or only those that were interrupted.</source>
        <translation>Führt alle Übernahmen auf, nur die mit Fehlern oder nur die unterbrochenen.</translation>
    </message>
</context>
<context>
    <name>RunItemExportTable</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate.</extracomment>
        <translation>Mitarbeiter-ID</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column of an exported file: the person an item of a run is about.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of the licences.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column of an exported file: licences that an item of a run gives.</extracomment>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Column of an exported file: licences that an item of a run takes.</extracomment>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of an exported file: how an item of a run ended.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of an exported file: when an item of a run ended.</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of an exported file: licences held before an item of a run, or a licence before it was changed.</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of an exported file: licences held after an item of a run, or a licence after it was changed.</extracomment>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>RunItemModel</name>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person an item of a run is about.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licences.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column: licences that an item of a run gives.</extracomment>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Column: licences that an item of a run takes.</extracomment>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: how an item of a run ended.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when an item of a run ended.</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Ends a list of lines: so many more are not shown.</extracomment>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: licences held before an item of a run, or a licence before it was changed.</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: licences held after an item of a run, or a licence after it was changed.</extracomment>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run</source>
        <extracomment>Column of the list of runs: which one. A run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of the list of runs: when it was started.</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the list of runs: who started it.</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Column of the list of runs: the administrator&apos;s own words.</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Column of the list of runs: how many licences were to be given or taken.</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of the list of runs: how its items ended.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of runs: finished, stopped, interrupted.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of the list of runs: what it is about, as in &quot;Changes&quot; or &quot;Licence activated&quot;.</extracomment>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>RunOptions</name>
    <message>
        <source>&amp;Comment:</source>
        <extracomment>Label of a line of text: why the changes are made.</extracomment>
        <translation>&amp;Kommentar:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Why? Kept in the activity, with your name.</source>
        <translation>Warum? Wird mit Ihrem Namen im Verlauf festgehalten.</translation>
    </message>
    <message>
        <source>&amp;If a change fails:</source>
        <extracomment>Label of a choice: what happens to the others after a change has failed.</extracomment>
        <translation>Bei einem &amp;Fehler:</translation>
    </message>
    <message>
        <source>If a change fails</source>
        <translation>Bei einem Fehler</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Mit den übrigen fortfahren</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop and take back this run</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stoppen und zurücknehmen</translation>
    </message>
    <message>
        <source>Say why the changes are made. The comment is kept on this computer with the run and your name, and can be searched for under Activity; it is not sent to the server.</source>
        <translation>Geben Sie an, warum Sie die Änderungen vornehmen. Der Kommentar wird mit der Übernahme und Ihrem Namen auf diesem Computer gespeichert und lässt sich im Verlauf suchen; an den Server wird er nicht gesendet.</translation>
    </message>
    <message>
        <source>What happens to the other changes when one fails: go on with them, stop, or stop and take back what this run has done so far.</source>
        <translation>Was mit den anderen Änderungen geschieht, wenn eine fehlschlägt: mit den übrigen fortfahren, stoppen oder stoppen und zurücknehmen, was diese Übernahme bis dahin geändert hat.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run came before it was interrupted: %1 items out of %2.</extracomment>
        <translation>%1 von %2 bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Items of a run of which nobody knows what the server made of them.</extracomment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of an item of a run.</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Begun, not read back</source>
        <extracomment>State of an item of a run: may have been sent; the server has not been asked what came of it.</extracomment>
        <translation>Begonnen, nicht zurückgelesen</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of an item of a run: reading it back showed what was wanted.</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of an item of a run: the server said no.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>State of an item of a run: somebody else had changed the same.</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not as wanted</source>
        <extracomment>State of an item of a run: reading it back showed something else.</extracomment>
        <translation>Nicht wie gewünscht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of an item of a run: sent, but it could not be read back.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>A run is what one press of &quot;Apply changes&quot; or &quot;Activate&quot; did; %1 is its number.</extracomment>
        <translation>Übernahme %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of a run.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a run.</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a run: by the user, or because it could not go on.</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a run: the program ended in the middle of it.</extracomment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a run: it was interrupted, and the user has dealt with it.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <extracomment>Result of a run: %1 items out of %2 were read back as wanted.</extracomment>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Items of a run that were refused or did not end as wanted.</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Items of a run that are being sent at the moment.</extracomment>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Items of a run that were not begun.</extracomment>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is under way: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 läuft: %2.</translation>
    </message>
    <message>
        <source>%1 has finished: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 ist abgeschlossen: %2.</translation>
    </message>
    <message>
        <source>%1 was stopped: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 wurde gestoppt: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 wurde unterbrochen: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted and is closed: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 wurde unterbrochen und als erledigt markiert: %2.</translation>
    </message>
    <message>
        <source>%1 (taking back)</source>
        <extracomment>State of an item of a run that takes back what an earlier item of the same run did; %1 is a state.</extracomment>
        <translation>%1 (Rücknahme)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the state of an item such as &quot;Refused&quot;, %2 the reason.
----------
%1 is what a run has done such as &quot;Licence activated&quot;, %2 the licence&apos;s owner such as &quot;SIGNFLOW&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Licence activated</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Lizenz aktiviert</translation>
    </message>
    <message>
        <source>Licence file loaded</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Lizenzdatei geladen</translation>
    </message>
    <message>
        <source>Serial number changed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Seriennummer geändert</translation>
    </message>
    <message>
        <source>Licence removed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Lizenz entfernt</translation>
    </message>
    <message>
        <source>Central licence saved</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Zentrallizenz gespeichert</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>What a run is about: who holds which licence.</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Activate licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Lizenz aktivieren</translation>
    </message>
    <message>
        <source>Load licence file</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Lizenzdatei laden</translation>
    </message>
    <message>
        <source>Change serial number</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Seriennummer ändern</translation>
    </message>
    <message>
        <source>Remove licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Lizenz entfernen</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Zentrallizenz speichern</translation>
    </message>
</context>
<context>
    <name>SatelliteChooser</name>
    <message>
        <source>Satellite</source>
        <extracomment>Label of the number of a satellite database; also its name for screen readers.</extracomment>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>The id of a satellite database. Enter adds it to the comparison.</source>
        <translation>Die ID einer Satelliten-Datenbank. Mit der Eingabetaste nehmen Sie sie in den Vergleich auf.</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Label of the box that chooses a satellite by its name; also its name for screen readers.</extracomment>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In the box that chooses a satellite by its name, where none has the id that was typed.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The satellites that the server lists</source>
        <translation>Die Satelliten, die der Server aufführt</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: compare this satellite with the others.</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Reads this satellite&apos;s licences and puts them beside the others</source>
        <translation>Liest die Lizenzen dieses Satelliten und stellt sie neben die anderen</translation>
    </message>
</context>
<context>
    <name>SatelliteComparison</name>
    <message>
        <source>Only differences</source>
        <extracomment>Check box: list only licences that satellites have in different ways.</extracomment>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the chosen satellite is not to be compared any more.</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Takes the chosen satellite out of the comparison. Delete does the same.</source>
        <translation>Nimmt den gewählten Satelliten aus dem Vergleich. Mit der Taste „Entf“ geht das ebenfalls.</translation>
    </message>
    <message>
        <source>Compared satellites</source>
        <extracomment>Name of the list of satellites that stand side by side, for screen readers.</extracomment>
        <translation>Verglichene Satelliten</translation>
    </message>
    <message>
        <source>The satellites whose licences stand side by side, and when they were read. Delete leaves one out.</source>
        <translation>Die Satelliten, deren Lizenzen nebeneinanderstehen, und wann sie gelesen wurden. Mit der Taste „Entf“ lassen Sie einen weg.</translation>
    </message>
    <message>
        <source>Satellite licences</source>
        <translation>Satelliten-Lizenzen</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; licences that differ are marked</source>
        <translation>Eine Zeile je Lizenz, eine Spalte je Satellit; Lizenzen mit Unterschieden sind gekennzeichnet</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>The satellites have all licences in the same way.</source>
        <translation>Alle Lizenzen sind bei den Satelliten gleich.</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <extracomment>Button: list every licence again.</extracomment>
        <translation>Alle Lizenzen anzeigen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to see the satellites of your installation.</source>
        <translation>Melden Sie sich an, um die Satelliten Ihrer Installation zu sehen.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>No satellites</source>
        <translation>Keine Satelliten</translation>
    </message>
    <message>
        <source>SuperOffice Online has no satellite databases.</source>
        <translation>Bei SuperOffice Online gibt es keine Satelliten-Datenbanken.</translation>
    </message>
    <message>
        <source>Looking for satellites…</source>
        <translation>Satelliten werden gesucht…</translation>
    </message>
    <message>
        <source>The server has been asked which satellites there are.</source>
        <translation>Der Server wurde gefragt, welche Satelliten es gibt.</translation>
    </message>
    <message>
        <source>No satellites known</source>
        <translation>Keine Satelliten bekannt</translation>
    </message>
    <message>
        <source>This installation has no satellites, or does not list them: type the id of one above and press Add.</source>
        <translation>Diese Installation hat keine Satelliten oder führt sie nicht auf: Geben Sie oben die ID eines Satelliten ein und klicken Sie auf „Hinzufügen“.</translation>
    </message>
    <message>
        <source>No satellite chosen</source>
        <translation>Kein Satellit gewählt</translation>
    </message>
    <message>
        <source>Choose a satellite above, by its id or its name, and press Add.</source>
        <translation>Wählen Sie oben einen Satelliten nach ID oder Name und klicken Sie auf „Hinzufügen“.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Lizenzen werden geladen…</translation>
    </message>
    <message>
        <source>The server has been asked for their licences.</source>
        <translation>Die Lizenzen der Satelliten wurden beim Server angefragt.</translation>
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
        <source>There is no licence here that is to be shown.</source>
        <translation>Hier gibt es keine Lizenz, die angezeigt werden soll.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Satellites are read once the server has said what it can do.</source>
        <translation>Satelliten werden gelesen, sobald der Server gesagt hat, was er kann.</translation>
    </message>
    <message>
        <source>Lists only the licences that the satellites have in different ways.</source>
        <translation>Führt nur die Lizenzen auf, bei denen sich die Satelliten unterscheiden.</translation>
    </message>
    <message>
        <source>The satellites that are compared, and when each was read. Delete takes the chosen one out of the comparison; the satellite itself is not changed.</source>
        <translation>Die verglichenen Satelliten und wann jeder gelesen wurde. „Entf“ nimmt den gewählten aus dem Vergleich; der Satellit selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; differences are marked. Satellites are only shown here, never changed.</source>
        <translation>Eine Zeile je Lizenz, eine Spalte je Satellit; Unterschiede sind gekennzeichnet. Satelliten werden hier nur angezeigt, nie geändert.</translation>
    </message>
    <message>
        <source>Choose a satellite</source>
        <extracomment>Button: leads to the field in which a satellite is chosen.</extracomment>
        <translation>Satellit wählen</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>SatelliteLicenseModel</name>
    <message>
        <source>reading…</source>
        <extracomment>In a satellite&apos;s column while its licences are being read.</extracomment>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a satellite&apos;s column where its licences could not be read.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>A satellite does not have a licence at all.</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A licence at a satellite: %1 &quot;assigned&quot; or &quot;not assigned&quot;, %2 its seats, as in &quot;12 of 20&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A licence at a satellite: %1 &quot;assigned&quot; or &quot;not assigned&quot;, %2 its seats, as in &quot;12 of 20 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Whether satellites have a licence in different ways.</extracomment>
        <translation>unterschiedlich</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: whether satellites have the licence in different ways.</extracomment>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>SatelliteListModel</name>
    <message>
        <source>Not read yet</source>
        <extracomment>A satellite whose licences have not been read.</extracomment>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>A satellite whose licences are being read.</extracomment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>A satellite whose licences were read; %1 is a date and time.</extracomment>
        <translation>Geladen: %1</translation>
    </message>
</context>
<context>
    <name>SatelliteText</name>
    <message>
        <source>Satellite %1</source>
        <extracomment>A satellite database without a name; %1 is its id.</extracomment>
        <translation>Satellit %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A satellite database: %1 its name, %2 its id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Satellites</name>
    <message>
        <source>The server does not say what it offers, so the central licence is only shown.</source>
        <translation>Der Server gibt nicht an, was er anbietet, daher wird die Zentrallizenz nur angezeigt.</translation>
    </message>
    <message>
        <source>This server has no call that saves the central licence. It is only shown.</source>
        <translation>Dieser Server bietet keinen Aufruf zum Speichern der Zentrallizenz. Sie wird nur angezeigt.</translation>
    </message>
    <message>
        <source>The server does not let this program save the central licence. It is only shown.</source>
        <translation>Der Server erlaubt diesem Programm nicht, die Zentrallizenz zu speichern. Sie wird nur angezeigt.</translation>
    </message>
</context>
<context>
    <name>SatellitesPage</name>
    <message>
        <source>Satellites</source>
        <extracomment>Title of a page and entry in the list of sections: satellite databases.</extracomment>
        <translation>Satelliten</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again for everything on this page.</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Asks the server again for everything on this page</source>
        <translation>Fragt beim Server alles auf dieser Seite neu ab</translation>
    </message>
    <message>
        <source>Satellite licences</source>
        <extracomment>Tab: licences of satellite databases.</extracomment>
        <translation>Satelliten-Lizenzen</translation>
    </message>
    <message>
        <source>Central licence</source>
        <extracomment>Tab: the licence of the central database.</extracomment>
        <translation>Zentrallizenz</translation>
    </message>
    <message>
        <source>Kinds of licences</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Arten von Lizenzen</translation>
    </message>
    <message>
        <source>Licences of satellite databases, side by side</source>
        <translation>Lizenzen von Satelliten-Datenbanken im direkten Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln satellite(s)</source>
        <translation>
            <numerusform>%Ln Satellit</numerusform>
            <numerusform>%Ln Satelliten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s)</source>
        <extracomment>%Ln is how many licences are listed.</extracomment>
        <translation>
            <numerusform>%Ln Lizenz</numerusform>
            <numerusform>%Ln Lizenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <extracomment>%Ln is how many licences satellites have in different ways.</extracomment>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
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
    <name>SeatExportTable</name>
    <message>
        <source>Seats</source>
        <extracomment>Title of an exported table: owned and used seats of licences.</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>Column of an exported file: the name of a licence within the server.</extracomment>
        <translation>Interner Name</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column of an exported file: kind of licence.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of an exported file: seats owned.</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column of an exported file: seats left.</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column of an exported file: how full a licence is, in a word.</extracomment>
        <translation>Füllstand</translation>
    </message>
    <message>
        <source>In use after staged changes</source>
        <extracomment>Column of an exported file: seats in use once everything staged is applied.</extracomment>
        <translation>Belegt nach vorgemerkten Änderungen</translation>
    </message>
</context>
<context>
    <name>SeatExportText</name>
    <message>
        <source>Unlimited</source>
        <extracomment>How full a licence is: it has no ceiling.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Over-assigned</source>
        <extracomment>How full a licence is: more seats are in use than owned.</extracomment>
        <translation>Überbelegt</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>How full a licence is: no seat is left.</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>How full a licence is.</extracomment>
        <translation>Fast voll</translation>
    </message>
    <message>
        <source>Seats free</source>
        <extracomment>How full a licence is: there are seats enough.</extracomment>
        <translation>Plätze frei</translation>
    </message>
</context>
<context>
    <name>SeatFigures</name>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.
----------
Column: owner of licences.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: seats in use out of those owned, in per cent.</extracomment>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how close to its ceiling a licence is, in words.</extracomment>
        <translation>Füllstand</translation>
    </message>
    <message>
        <source>After changes</source>
        <extracomment>Column: seats in use as they will be once everything staged is applied.</extracomment>
        <translation>Nach Änderungen</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Column: seats in use beyond those owned.</extracomment>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Full licences</source>
        <extracomment>Column: how many licences have no seat left.</extracomment>
        <translation>Volle Lizenzen</translation>
    </message>
    <message>
        <source>Unlimited in use</source>
        <extracomment>Column: seats in use of licences without a ceiling.</extracomment>
        <translation>Belegt, unbegrenzt</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>A licence date is on this very day.</extracomment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not a date</source>
        <extracomment>The server sent a date that cannot be read.</extracomment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what a date is about, as in &quot;Licence expires&quot;.</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: a calendar day.</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: how many days are left.</extracomment>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <extracomment>What a date is about.</extracomment>
        <translation>Lizenz läuft ab</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again.</extracomment>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>What a date is about: from then on administrators are warned.</extracomment>
        <translation>Warnung beginnt</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>What a date is about: until then an expired licence goes on.</extracomment>
        <translation>Nachfrist endet</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>What a date is about: updates are included until then.</extracomment>
        <translation>Wartung endet</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column, and a way to count holders.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column, and a way to count holders.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>User plan</source>
        <extracomment>Column, and a way to count holders.</extracomment>
        <translation>Benutzerplan</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>ohne Gruppe</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>ohne Rolle</translation>
    </message>
    <message>
        <source>without a user plan</source>
        <translation>ohne Benutzerplan</translation>
    </message>
    <message>
        <source>Holders</source>
        <extracomment>Column: how many hold the licence.</extracomment>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Column: out of how many.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column: how many hold the licence, in per cent.</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 of %2 restricted seats in use.</source>
        <extracomment>%1 seats in use, %2 seats owned, both of all licences together.</extracomment>
        <translation>%1 von %2 begrenzten Plätzen belegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are full.</source>
        <translation>
            <numerusform>%Ln Lizenz ist voll.</numerusform>
            <numerusform>%Ln Lizenzen sind voll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds %1.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>%1 ist niemandem zugewiesen.</translation>
    </message>
    <message>
        <source>Most holders of %1: %2, %3 of %4.</source>
        <extracomment>%1 is a licence, %2 a group, role or plan, or &quot;without a group&quot;, %3 and %4 numbers of associates.</extracomment>
        <translation>%1 ist am häufigsten zugewiesen: %2, %3 von %4.</translation>
    </message>
</context>
<context>
    <name>SeatHistory</name>
    <message>
        <source>The history of seats</source>
        <extracomment>How many seats were in use when, as a file; the beginning of sentences such as &quot;The history of seats cannot be read: …&quot;</extracomment>
        <translation>Die Platzhistorie</translation>
    </message>
</context>
<context>
    <name>SeatHistoryExportTable</name>
    <message>
        <source>Seat history</source>
        <extracomment>Title of an exported table: how many seats were in use when.</extracomment>
        <translation>Platzhistorie</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of an exported file: when seats were counted.</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>Column of an exported file: the most seats that were in use since the row before.</extracomment>
        <translation>Höchststand</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of an exported file: seats owned.</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>Column of an exported file: how many have come to hold the licence since the row before.</extracomment>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column of an exported file: how many hold the licence no longer since the row before.</extracomment>
        <translation>Weggefallen</translation>
    </message>
</context>
<context>
    <name>SeatTileModel</name>
    <message>
        <source>staged: %1</source>
        <extracomment>Said of a licence while changes are staged; %1 is as in &quot;97 → 98 of 100&quot;.</extracomment>
        <translation>vorgemerkt: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Says all of a tile: %1 a licence, %2 its owner, %3 its seats, as in &quot;97 of 100 in use, 3 free&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>SeatWarnings</name>
    <message numerus="yes">
        <source>and %Ln more licence(s)</source>
        <extracomment>Follows lines such as &quot;Sales Premium: 103 wanted, 100 seats: short 3.&quot;</extracomment>
        <translation>
            <numerusform>und %Ln weitere Lizenz</numerusform>
            <numerusform>und %Ln weitere Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 wanted, %3 seats: short %4.</source>
        <extracomment>%1 is a licence; %2 seats would be in use, %3 are owned, %4 are missing.</extracomment>
        <translation>%1: %2 gewünscht, %3 Plätze, %4 zu wenig.</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence from so many who have it and cannot log in.
----------
A step to undo: the licence is taken from so many.</extracomment>
        <translation>
            <numerusform>Bei %Ln ohne Anmeldemöglichkeit entziehen</numerusform>
            <numerusform>Bei %Ln ohne Anmeldemöglichkeit entziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to the first %1, leave %2 staged</source>
        <extracomment>Button: send the changes of the first %1 associates; %2 have no seat and are not sent.</extracomment>
        <translation>Die ersten %1 übernehmen, %2 vorgemerkt lassen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln</source>
        <extracomment>Button: forget the staged changes of the last %Ln associates, who have no seat.
----------
A step to undo: the changes of so many associates.</extracomment>
        <translation>
            <numerusform>%Ln zurücknehmen</numerusform>
            <numerusform>%Ln zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Known already; leave empty to use it</source>
        <extracomment>In the empty field of a password that the program has already.</extracomment>
        <translation>Bereits bekannt; zum Verwenden leer lassen</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system&apos;s keychain is not available: %1</source>
        <extracomment>%1 is the keychain&apos;s own explanation, often in English.</extracomment>
        <translation>Der Schlüsselbund des Systems ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>What the system&apos;s keychain holds for this connection cannot be read. Enter the secret again to replace it.</source>
        <translation>Die Zugangsdaten, die der Schlüsselbund des Systems für diese Verbindung enthält, können nicht gelesen werden. Geben Sie sie erneut ein, um sie zu ersetzen.</translation>
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
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several rows to change them together</source>
        <translation>Mehrere Zeilen zum Ändern wählen</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence, %Ln the number of associates.</extracomment>
        <translation>
            <numerusform>%1 für %Ln Mitarbeiter ändern</numerusform>
            <numerusform>%1 für %Ln Mitarbeiter ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the box of every selected associate; again and again: all on, all off, as it was.</source>
        <translation>Ändert das Kästchen jedes ausgewählten Mitarbeiters; immer wieder: alle ein, alle aus, wie vorher.</translation>
    </message>
</context>
<context>
    <name>SerialNumberDialog</name>
    <message>
        <source>Change serial number</source>
        <extracomment>Title of a dialog.
----------
Button.</extracomment>
        <translation>Seriennummer ändern</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. SuperOffice’s licence server has to allow the change. It cannot be undone here.</source>
        <translation>Für eine Installation, die bisher zur Demonstration diente oder deren Firma sich geändert hat. Der Lizenzserver von SuperOffice muss die Änderung zulassen. Sie kann hier nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <extracomment>Label of a line: whom the database belongs to.</extracomment>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>New &amp;serial number</source>
        <extracomment>Label of a line.</extracomment>
        <translation>Neue &amp;Seriennummer</translation>
    </message>
    <message>
        <source>&amp;Repeat serial number</source>
        <extracomment>Label of a line: the serial number once more.</extracomment>
        <translation>Seriennummer &amp;wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A serial number consists of digits only, without blanks or dashes.</source>
        <translation>Eine Seriennummer besteht nur aus Ziffern, ohne Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>This company and serial number are the ones in use already.</source>
        <translation>Diese Firma und diese Seriennummer werden bereits verwendet.</translation>
    </message>
    <message>
        <source>This is another number than the one above.</source>
        <translation>Diese Nummer weicht von der obigen ab.</translation>
    </message>
    <message>
        <source>Enter the company that the licence is issued to.</source>
        <translation>Geben Sie die Firma ein, auf die die Lizenz ausgestellt ist.</translation>
    </message>
    <message>
        <source>Now: %1, %2
Afterwards: %3, %4</source>
        <extracomment>What a change amounts to: %1 company and %2 serial number as they are, %3 and %4 as they will be.</extracomment>
        <translation>Jetzt: %1, %2
Danach: %3, %4</translation>
    </message>
    <message>
        <source>The company that the database belongs to, as SuperOffice knows it.</source>
        <translation>Die Firma, zu der die Datenbank gehört, wie SuperOffice sie kennt.</translation>
    </message>
    <message>
        <source>The new serial number, digits only, typed twice so that no wrong one is sent.</source>
        <translation>Die neue Seriennummer, nur Ziffern, zweimal eingegeben, damit keine falsche gesendet wird.</translation>
    </message>
</context>
<context>
    <name>ServerCallModel</name>
    <message>
        <source>offered</source>
        <extracomment>State of a call of the server: it can be made.</extracomment>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>not on this server</source>
        <extracomment>State of a call of the server: the server does not have it.</extracomment>
        <translation>nicht auf diesem Server</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>State of a call of the server: it was made, and the server said no.</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>State of a call of the server: whether it can be made is not known before it is tried.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The server&apos;s list of calls does not name it; older servers lack the newest calls.</source>
        <translation>In der Aufrufliste des Servers nicht enthalten; älteren Servern fehlen die neuesten Aufrufe.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Der Server hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Column: agent and operation of the server.</extracomment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>On this server</source>
        <extracomment>Column: whether a call can be made.</extracomment>
        <translation>Auf diesem Server</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a call cannot be made.</extracomment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>%1 What is shown was read at %2.</source>
        <extracomment>%1 is a sentence that says why the server could not be read again; %2 is a day and time.</extracomment>
        <translation>%1 Angezeigt wird der Stand vom %2.</translation>
    </message>
</context>
<context>
    <name>SessionInstallation</name>
    <message>
        <source>What the server says of itself could not be read. %1</source>
        <translation>Die Angaben des Servers über sich selbst konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>The dates of the installation could not be read. %1</source>
        <translation>Die Termine der Installation konnten nicht geladen werden. %1</translation>
    </message>
</context>
<context>
    <name>SessionLicenses</name>
    <message>
        <source>Whether there is a new licence of %1 could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Ob es eine neue Lizenz von %1 gibt, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Some servers activate what they find: refresh to see what is stored.</source>
        <translation>Manche Server aktivieren, was sie finden: Aktualisieren Sie, um zu sehen, was gespeichert ist.</translation>
    </message>
    <message>
        <source>What the licence server of %1 offers could not be fetched.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Das Angebot des Lizenzservers von %1 konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>The licence server of %1 sent a licence of %2. It is not used: ask %1.</source>
        <extracomment>%1 and %2 are owners of licences.</extracomment>
        <translation>Der Lizenzserver von %1 hat eine Lizenz von %2 gesendet. Sie wird nicht verwendet: Wenden Sie sich an %1.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded. %2</source>
        <extracomment>%1 is the name of a file, %2 says why, one or two sentences.</extracomment>
        <translation>Die Datei %1 wurde nicht geladen. %2</translation>
    </message>
    <message>
        <source>The server could not read the licence file %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Der Server konnte die Lizenzdatei %1 nicht lesen.</translation>
    </message>
    <message>
        <source>The details of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>Die Details von %1 konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The history of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>Die Historie von %1 konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Where licences of %1 are sold could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Wo Lizenzen von %1 verkauft werden, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>The server knows no web shop of %1 with a secure address. Ask %1 directly.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Der Server kennt keinen Webshop von %1 mit einer sicheren Adresse. Wenden Sie sich direkt an %1.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded: it holds a licence of %2, not of %3. Choose that owner and load it again.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are owners of licences.</extracomment>
        <translation>Die Datei %1 wurde nicht geladen: Sie enthält eine Lizenz von %2, nicht von %3. Wählen Sie diesen Eigentümer und laden Sie die Datei erneut.</translation>
    </message>
</context>
<context>
    <name>SessionRuns</name>
    <message>
        <source>Applying was stopped. What the server made of the last change is being read.</source>
        <translation>Die Übernahme wurde gestoppt. Es wird gerade geprüft, was auf dem Server aus der letzten Änderung geworden ist.</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Übernahme %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Übernahme %1 fortsetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step, as in &quot;Undo run 12&quot;; %2 says what became of it, as in &quot;3 changes staged.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SessionSatellites</name>
    <message>
        <source>This server does not tell what licences a satellite has.</source>
        <translation>Dieser Server gibt nicht an, welche Lizenzen ein Satellit hat.</translation>
    </message>
    <message>
        <source>The server knows no licence of satellite %1. Look whether the id is right.</source>
        <translation>Der Server kennt keine Lizenz des Satelliten %1. Prüfen Sie, ob die ID stimmt.</translation>
    </message>
    <message>
        <source>There is no satellite %1 here. Look whether the id is right.</source>
        <translation>Hier gibt es keinen Satelliten %1. Prüfen Sie, ob die ID stimmt.</translation>
    </message>
    <message>
        <source>Satellite %1 could not be read. %2</source>
        <extracomment>%1 is the id of a satellite, %2 a sentence that says why.</extracomment>
        <translation>Der Satellit %1 konnte nicht geladen werden. %2</translation>
    </message>
    <message>
        <source>This server does not tell what the central licence is.</source>
        <translation>Dieser Server gibt die Zentrallizenz nicht an.</translation>
    </message>
    <message>
        <source>The central licence was read too long ago and is read again. Look at what changes, and save once more.</source>
        <translation>Die Zentrallizenz wurde vor zu langer Zeit gelesen und wird erneut gelesen. Prüfen Sie, was sich ändert, und speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <extracomment>Where a key does something: on all pages.</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Change licences of several associates at once</source>
        <translation>Lizenzen mehrerer Mitarbeiter auf einmal ändern</translation>
    </message>
    <message>
        <source>Change the box, or all selected boxes</source>
        <translation>Das Kästchen oder alle ausgewählten Kästchen ändern</translation>
    </message>
    <message>
        <source>Go from box to box</source>
        <translation>Von Kästchen zu Kästchen gehen</translation>
    </message>
    <message>
        <source>Go to the first or last licence</source>
        <translation>Zur ersten oder letzten Lizenz gehen</translation>
    </message>
    <message>
        <source>Go to the first or last box</source>
        <translation>Zum ersten oder letzten Kästchen gehen</translation>
    </message>
    <message>
        <source>Go a screen up or down</source>
        <translation>Eine Bildschirmseite nach oben oder unten gehen</translation>
    </message>
    <message>
        <source>Select more boxes; so with the other keys for moving</source>
        <translation>Weitere Kästchen auswählen; ebenso mit den anderen Tasten zum Bewegen</translation>
    </message>
    <message>
        <source>Select everybody who matches</source>
        <translation>Alle Treffer auswählen</translation>
    </message>
    <message>
        <source>Close what is being asked</source>
        <translation>Rückfrage schließen</translation>
    </message>
    <message>
        <source>Show the people behind a number</source>
        <translation>Personen hinter einer Zahl anzeigen</translation>
    </message>
    <message>
        <source>Tick the selected seats to reclaim</source>
        <translation>Häkchen bei den ausgewählten rückgewinnbaren Plätzen setzen</translation>
    </message>
    <message>
        <source>Go to the items of the run</source>
        <translation>Zu den Einträgen der Übernahme gehen</translation>
    </message>
    <message>
        <source>Tick the selected licences to release</source>
        <translation>Häkchen bei den ausgewählten zu entziehenden Lizenzen setzen</translation>
    </message>
    <message>
        <source>Compare the satellite whose number was typed</source>
        <translation>Den Satelliten vergleichen, dessen Nummer eingegeben wurde</translation>
    </message>
    <message>
        <source>Leave the chosen satellite out of the comparison</source>
        <translation>Den gewählten Satelliten aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Tick the selected licences of the central licence</source>
        <translation>Häkchen bei den ausgewählten Lizenzen der Zentrallizenz setzen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>Where a key does something: the field that finds everything.</extracomment>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Move through the results</source>
        <translation>Durch die Treffer gehen</translation>
    </message>
    <message>
        <source>Choose the current result</source>
        <translation>Den aktuellen Treffer wählen</translation>
    </message>
    <message>
        <source>Close the palette</source>
        <translation>Palette schließen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Where a key does something: the dialog in which a tenant is chosen.</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Remove the chosen connection</source>
        <translation>Die gewählte Verbindung entfernen</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Where a key does something: the window with the guide and the keys.</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Go from the search to the rows</source>
        <translation>Von der Suche zu den Zeilen gehen</translation>
    </message>
    <message>
        <source>Search field</source>
        <extracomment>Where a key does something: the field whose words narrow the rows of its page.</extracomment>
        <translation>Suchfeld</translation>
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
    <message>
        <source>Diagnostics</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Entry in the list of sections: what was applied so far.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Entry in the list of sections: how many seats are in use, and what may come.</extracomment>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Licence server</source>
        <extracomment>Entry in the list of sections: what those who issue licences have for this installation.</extracomment>
        <translation>Lizenzserver</translation>
    </message>
    <message>
        <source>Satellites</source>
        <extracomment>Entry in the list of sections: the licences of satellite databases.</extracomment>
        <translation>Satelliten</translation>
    </message>
    <message>
        <source>The pages of Seatkeeper. Each also has a key of its own, which stands beside it in the menu View.</source>
        <translation>Die Seiten von Seatkeeper. Jede hat auch eine eigene Tastenkombination; sie steht daneben im Menü „Ansicht“.</translation>
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
    <message>
        <source>Undo</source>
        <extracomment>Button: take the removal back.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Button: check step by step whether a connection works.</extracomment>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title above the form.</extracomment>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Sign in to SuperOffice</source>
        <translation>Bei SuperOffice anmelden</translation>
    </message>
    <message>
        <source>On your own server or at SuperOffice Online.</source>
        <translation>Auf Ihrem eigenen Server oder bei SuperOffice Online.</translation>
    </message>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Ihr Browser ist geöffnet: Schließen Sie die Anmeldung dort ab.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <extracomment>Button: for a browser that did not open, or was closed.</extracomment>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Button: from the test back to the form.</extracomment>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>%1 has been removed. With this dialog go its secrets and, unless another connection leads to the same tenant, the names and staged changes kept on this computer. The journal and the seat history stay.</source>
        <extracomment>%1 is the name of a connection.</extracomment>
        <translation>%1 wurde entfernt. Beim Schließen dieses Dialogs werden auch die zugehörigen Zugangsdaten gelöscht sowie, sofern keine andere Verbindung zum selben Mandanten führt, die auf diesem Computer gespeicherten Namen und vorgemerkten Änderungen. Das Protokoll und die Platzhistorie bleiben erhalten.</translation>
    </message>
    <message>
        <source>Tries the connection step by step and says at the first step that fails what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>Prüft die Verbindung Schritt für Schritt und sagt beim ersten Schritt, der fehlschlägt, was nicht stimmt und was zu tun ist. Auf dem Server wird nichts geändert.</translation>
    </message>
    <message>
        <source>Signs in and reads the tenant. Nothing on the server is changed by that.</source>
        <translation>Meldet Sie an und lädt die Daten des Mandanten. Auf dem Server wird dadurch nichts geändert.</translation>
    </message>
</context>
<context>
    <name>SignInWelcome</name>
    <message>
        <source>Welcome to Seatkeeper</source>
        <translation>Willkommen bei Seatkeeper</translation>
    </message>
    <message>
        <source>See who has which SuperOffice licence and how many seats are left, and give or take licences with a tick.</source>
        <translation>Sehen Sie, wer welche SuperOffice-Lizenz hat und wie viele Plätze noch frei sind, und weisen Sie Lizenzen per Häkchen zu oder entziehen Sie sie.</translation>
    </message>
    <message>
        <source>Just looking? The demo tenant is all invented, runs on this computer and needs no sign-in.</source>
        <translation>Möchten Sie sich nur umsehen? Der Demo-Mandant ist frei erfunden, läuft auf diesem Computer und erfordert keine Anmeldung.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Demo ausprobieren</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message numerus="yes">
        <source>Snapshot of %1 at %2: %Ln licence(s), %3 seats in use.</source>
        <extracomment>%1 is a tenant (company), %2 a day and time, %Ln a number of licences, %3 how many seats of them all are in use.</extracomment>
        <translation>
            <numerusform>Momentaufnahme von %1, %2: %Ln Lizenz, %3 Plätze belegt.</numerusform>
            <numerusform>Momentaufnahme von %1, %2: %Ln Lizenzen, %3 Plätze belegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedStore</name>
    <message>
        <source>The list of staged changes</source>
        <extracomment>What is ticked and not applied yet, as a file; the beginning of sentences such as &quot;The list of staged changes cannot be read: …&quot;</extracomment>
        <translation>Die Liste der vorgemerkten Änderungen</translation>
    </message>
</context>
<context>
    <name>StagingText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason for leaving boxes alone, with how many: %1 &quot;no free seat&quot;, %2 a number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) left alone (%1).</source>
        <extracomment>Boxes that were left alone; %1 lists the reasons.</extracomment>
        <translation>
            <numerusform>%Ln Kästchen nicht geändert (%1).</numerusform>
            <numerusform>%Ln Kästchen nicht geändert (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) changed.</source>
        <translation>
            <numerusform>%Ln Kästchen geändert.</numerusform>
            <numerusform>%Ln Kästchen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these because another box changed.</source>
        <translation>
            <numerusform>%Ln davon, weil sich ein anderes Kästchen geändert hat.</numerusform>
            <numerusform>%Ln davon, weil sich ein anderes Kästchen geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted.</source>
        <translation>Alles ist bereits wie gewünscht.</translation>
    </message>
</context>
<context>
    <name>SuperfluousLicenseModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the figures of a licence, %2 sentences about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2 in use, %3 allowed, %4 to release</source>
        <extracomment>%1 is a licence, %2 seats in use, %3 seats there will be, %4 how many have to be given back.</extracomment>
        <translation>%1: %2 belegt, %3 zulässig, %4 zu entziehen</translation>
    </message>
    <message>
        <source>%1, %2 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many boxes are ticked.</extracomment>
        <translation>%1, %2 mit Häkchen</translation>
    </message>
    <message>
        <source>%1, %2 staged, %3 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many releases are staged already, %3 how many more are ticked.</extracomment>
        <translation>%1, %2 vorgemerkt, %3 mit Häkchen</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>Es ist niemand bekannt, der sie hat.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln holder(s) are known: some hold more than one, or cannot be seen from here.</source>
        <translation>
            <numerusform>Es ist nur %Ln Person bekannt, die sie hat: Manche haben mehrere oder sind von hier aus nicht sichtbar.</numerusform>
            <numerusform>Es sind nur %Ln Personen bekannt, die sie haben: Manche haben mehrere oder sind von hier aus nicht sichtbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not among the licences of this installation, so nobody can be proposed.</source>
        <translation>Sie gehört nicht zu den Lizenzen dieser Installation, daher kann niemand vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>It is held by the installation or a satellite, not by people, so nobody can be proposed.</source>
        <translation>Sie ist der Installation oder einem Satelliten zugewiesen, nicht einzelnen Personen, daher kann niemand vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>It is hidden and comes with user plans, so nobody can be proposed: release a plan that contains it.</source>
        <translation>Sie ist ausgeblendet und in Benutzerplänen enthalten, daher kann niemand vorgeschlagen werden: Entziehen Sie einen Plan, der sie enthält.</translation>
    </message>
    <message>
        <source>staged</source>
        <extracomment>Instead of a reason why a seat might be taken back: it is about to be.</extracomment>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>The release is staged already: see Changes.</source>
        <translation>Der Entzug ist bereits vorgemerkt: siehe „Änderungen“.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person who holds a licence.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a seat might be taken back.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Column: when somebody last signed in.</extracomment>
        <translation>Letzte Anmeldung</translation>
    </message>
</context>
<context>
    <name>SuperfluousPanel</name>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Superfluous licences</source>
        <extracomment>Name of a table for screen readers: who holds a licence of which there will be too few.</extracomment>
        <translation>Überflüssige Lizenzen</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; who may miss it least comes first. Space ticks the selected rows.</source>
        <translation>Wer eine Lizenz hat, von der es zu wenige geben wird; wer am ehesten darauf verzichten kann, steht zuoberst. Mit der Leertaste setzen Sie Häkchen in den ausgewählten Zeilen.</translation>
    </message>
    <message>
        <source>Stage releases</source>
        <extracomment>Button: stage the release of the ticked licences, to be reviewed on another page.</extracomment>
        <translation>Entzug vormerken</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Merkt vor, dass die mit Häkchen versehenen Lizenzen entzogen werden. Gesendet wird erst, wenn Sie es übernehmen.</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>Alle Lizenzen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more licence(s)</source>
        <extracomment>Ends a list of licences.</extracomment>
        <translation>
            <numerusform>und %Ln weitere Lizenz</numerusform>
            <numerusform>und %Ln weitere Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to propose</source>
        <translation>Niemand vorzuschlagen</translation>
    </message>
    <message>
        <source>Who holds these licences is not known here, or they are not given to people one by one.</source>
        <translation>Wer diese Lizenzen hat, ist hier nicht bekannt, oder sie werden nicht einzelnen Personen zugewiesen.</translation>
    </message>
    <message>
        <source>What is ticked is not enough yet for the new licence to fit.</source>
        <translation>Die gesetzten Häkchen reichen noch nicht aus, damit die neue Lizenz passt.</translation>
    </message>
    <message>
        <source>What is ticked is enough. Stage it, apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>Die gesetzten Häkchen reichen aus. Merken Sie den Entzug vor, übernehmen Sie ihn unter „Änderungen“, kehren Sie hierher zurück, prüfen Sie erneut auf die neue Lizenz und aktivieren Sie sie.</translation>
    </message>
    <message>
        <source>What is staged is enough. Apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>Die vorgemerkten Änderungen reichen aus. Übernehmen Sie sie unter „Änderungen“, kehren Sie hierher zurück, prüfen Sie erneut auf die neue Lizenz und aktivieren Sie sie.</translation>
    </message>
    <message>
        <source>Lists only the holders of this licence.</source>
        <translation>Führt nur die Personen auf, die diese Lizenz haben.</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; those who would miss it least come first, and as many as have to go are ticked. A tick alone changes nothing.</source>
        <translation>Wer eine Lizenz hat, von der es zu wenige geben wird; wer am ehesten darauf verzichten kann, steht zuoberst, und so viele, wie nötig sind, haben bereits ein Häkchen. Ein Häkchen allein ändert nichts.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <extracomment>Menu entry: columns become as wide as they were at first, and all are shown.</extracomment>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Menu of a table: which columns are shown.</extracomment>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Save table</source>
        <extracomment>Title of the dialog that asks for a file.</extracomment>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The table could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>Die Tabelle konnte nicht in %1 gespeichert werden (%2). Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>TakeUpText</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an associate, %2 a licence, %3 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of which only the beginning is shown.</extracomment>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) already as wanted.</source>
        <translation>
            <numerusform>%Ln Kästchen bereits wie gewünscht.</numerusform>
            <numerusform>%Ln Kästchen bereits wie gewünscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>SuperOffice Online has no tenant %1 in this environment. Check the tenant&apos;s name and the environment.</source>
        <extracomment>&quot;Environment&quot;: one of the separate installations of SuperOffice Online.</extracomment>
        <translation>SuperOffice Online hat in dieser Umgebung keinen Mandanten %1. Prüfen Sie den Namen des Mandanten und die Umgebung.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say where the tenant %1 is. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online gibt nicht an, wo sich der Mandant %1 befindet. Versuchen Sie es später erneut oder wenden Sie sich an den SuperOffice-Support.</translation>
    </message>
</context>
<context>
    <name>TenantStatus</name>
    <message>
        <source>The tenant %1 is still being set up. Try again later.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online; %1 is its name, such as &quot;Cust31415&quot;.</extracomment>
        <translation>Der Mandant %1 wird noch eingerichtet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The tenant %1 has been deleted. Check its name, or ask SuperOffice support.</source>
        <translation>Der Mandant %1 wurde gelöscht. Prüfen Sie den Namen oder wenden Sie sich an den SuperOffice-Support.</translation>
    </message>
    <message>
        <source>The tenant %1 is suspended. Ask whoever manages your SuperOffice subscription.</source>
        <translation>Der Mandant %1 ist gesperrt. Wenden Sie sich an die Person, die Ihr SuperOffice-Abonnement verwaltet.</translation>
    </message>
    <message>
        <source>The tenant %1 is being maintained and cannot be used meanwhile. Try again later.</source>
        <translation>Der Mandant %1 wird gerade gewartet und kann währenddessen nicht verwendet werden. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Setting up the tenant %1 has failed. Ask SuperOffice support.</source>
        <translation>Die Einrichtung des Mandanten %1 ist fehlgeschlagen. Wenden Sie sich an den SuperOffice-Support.</translation>
    </message>
    <message>
        <source>The tenant %1 is being deleted. If that is a mistake, ask SuperOffice support.</source>
        <translation>Der Mandant %1 wird gerade gelöscht. Wenn das ein Versehen ist, wenden Sie sich an den SuperOffice-Support.</translation>
    </message>
    <message>
        <source>Deleting the tenant %1 has failed, and it cannot be used. Ask SuperOffice support.</source>
        <translation>Das Löschen des Mandanten %1 ist fehlgeschlagen, und er kann nicht verwendet werden. Wenden Sie sich an den SuperOffice-Support.</translation>
    </message>
    <message>
        <source>The tenant %1 is about to be moved to another place. Try again later.</source>
        <translation>Der Mandant %1 wird in Kürze an einen anderen Ort verschoben. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say what state the tenant %1 is in. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online gibt nicht an, in welchem Zustand sich der Mandant %1 befindet. Versuchen Sie es später erneut oder wenden Sie sich an den SuperOffice-Support.</translation>
    </message>
</context>
<context>
    <name>TokenRenewer</name>
    <message>
        <source>Somebody else signed in in the browser, so nothing was changed. Sign in again as the user who signed in first.</source>
        <translation>Im Browser hat sich jemand anderes angemeldet, deshalb wurde nichts geändert. Melden Sie sich erneut mit dem zuerst angemeldeten Benutzer an.</translation>
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
    <name>TourCallout</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Step %1 of %2 of the tour.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Skip tour</source>
        <extracomment>Button: ends the tour.</extracomment>
        <translation>Tour überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the step before this one of the tour.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Buttons: the next step of the tour, and the end of its last one.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The tour of the program. Nothing is changed by it, and Escape ends it.</source>
        <translation>Die Tour durch das Programm. Sie ändert nichts, und mit Esc wird sie beendet.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>What a screen reader calls the box in which the tour says something.</extracomment>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>New here? The tour shows the essentials in one minute.</source>
        <translation>Neu hier? Die Tour zeigt Ihnen in einer Minute das Wichtigste.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>Tour starten</translation>
    </message>
    <message>
        <source>Don’t show again</source>
        <extracomment>Button: never offer the tour again.</extracomment>
        <translation>Nicht mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Open Seatkeeper</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: brings the window to the front.</extracomment>
        <translation>Seatkeeper öffnen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: read everything from the server again.</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: ends the program.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Seatkeeper – %1</source>
        <extracomment>Tooltip of the icon in the desktop&apos;s tray: %1 is the tenant (company).</extracomment>
        <translation>Seatkeeper – %1</translation>
    </message>
</context>
<context>
    <name>UnsentError</name>
    <message>
        <source>Nothing was sent: what the server said is more than 15 minutes old. Reload, check it and try again.</source>
        <translation>Es wurde nichts gesendet: Die Angaben des Servers sind älter als 15 Minuten. Aktualisieren Sie, prüfen Sie die Angaben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server does not list the licence %1 here. Reload and try again.</source>
        <extracomment>%1 is a licence&apos;s code name with its owner, such as &quot;SUPEROFFICE/ten-sales&quot;.</extracomment>
        <translation>Es wurde nichts gesendet: Der Server führt die Lizenz %1 hier nicht auf. Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent: SuperOffice&apos;s own licences cannot be removed.</source>
        <translation>Es wurde nichts gesendet: Die eigenen Lizenzen von SuperOffice können nicht entfernt werden.</translation>
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
<context>
    <name>WhatsThisText</name>
    <message>
        <source>How many seats there are, who uses them, since when and until when. Nothing on the server is changed here.</source>
        <translation>Wie viele Plätze es gibt, wer sie nutzt, seit wann und bis wann. Auf dem Server wird hier nichts geändert.</translation>
    </message>
    <message>
        <source>Whose licences there are, with the seats owned, in use and left. Nothing on the server is changed here.</source>
        <translation>Von wem es welche Lizenzen gibt, mit der Gesamtzahl der Plätze sowie den belegten und den freien. Auf dem Server wird hier nichts geändert.</translation>
    </message>
    <message>
        <source>Who holds which licence. Give and take licences with a tick; nothing is sent before you apply it under Changes.</source>
        <translation>Wer welche Lizenz hat. Weisen Sie Lizenzen per Häkchen zu oder entziehen Sie sie. Gesendet wird erst, wenn Sie es unter „Änderungen“ übernehmen.</translation>
    </message>
    <message>
        <source>What is staged and not yet sent. Review it here, then apply it to the server, or discard it.</source>
        <translation>Was vorgemerkt und noch nicht gesendet ist. Prüfen Sie es hier und übernehmen Sie es dann auf den Server oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, why, and how it ended. Runs can be undone, or resumed after an interruption.</source>
        <translation>Was von diesem Computer aus bei diesem Mandanten übernommen wurde, warum und mit welchem Ergebnis. Übernahmen lassen sich zurücknehmen oder nach einer Unterbrechung fortsetzen.</translation>
    </message>
    <message>
        <source>What is stored of each owner’s licence, and whether the owner’s licence server or a file has a newer one. It is asked only when you say so.</source>
        <translation>Was zur Lizenz jedes Eigentümers gespeichert ist und ob dessen Lizenzserver oder eine Datei eine neuere hat. Abgefragt wird der Lizenzserver nur, wenn Sie es veranlassen.</translation>
    </message>
    <message>
        <source>The licences of satellite databases side by side, and those of the central database.</source>
        <translation>Die Lizenzen von Satelliten-Datenbanken im direkten Vergleich und die der zentralen Datenbank.</translation>
    </message>
    <message>
        <source>What this server can do, and the last requests to it: where to look when something is slow or wrong.</source>
        <translation>Was dieser Server kann und die letzten Anfragen an ihn: Sehen Sie hier nach, wenn etwas langsam ist oder nicht stimmt.</translation>
    </message>
    <message>
        <source>Reads licences, associates and who holds what from the server again. What is staged stays staged.</source>
        <translation>Liest Lizenzen, Mitarbeiter und Zuweisungen neu vom Server. Was vorgemerkt ist, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Lists everything again. What is staged or selected stays so.</source>
        <translation>Führt wieder alles auf. Was vorgemerkt oder ausgewählt ist, bleibt es.</translation>
    </message>
    <message>
        <source>Closes this and leaves everything as it is.</source>
        <translation>Schließt diesen Bereich und lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Stages the release of every ticked seat, for review under Changes. Nothing is sent before you apply it there.</source>
        <translation>Merkt für alle Plätze mit Häkchen den Entzug vor, damit Sie ihn unter „Änderungen“ prüfen können. Gesendet wird erst, wenn Sie es dort übernehmen.</translation>
    </message>
    <message>
        <source>Says what has happened, or what stands in the way. Its buttons do what would help.</source>
        <translation>Sagt, was geschehen ist oder was im Weg steht. Die Schaltflächen darin tun, was weiterhilft.</translation>
    </message>
    <message>
        <source>Shows an invented tenant that runs on this computer alone. Try everything: nothing you do there reaches a real server.</source>
        <translation>Zeigt einen frei erfundenen Mandanten, der nur auf diesem Computer läuft. Probieren Sie alles aus: Nichts davon erreicht einen echten Server.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The table has %1 rows, an XLSX file holds %2. Choose fewer rows, or CSV.</source>
        <extracomment>%1 and %2 are numbers of rows, that of the table and the largest possible one. Keep XLSX and CSV.</extracomment>
        <translation>Die Tabelle hat %1 Zeilen, eine XLSX-Datei fasst %2. Wählen Sie weniger Zeilen oder CSV.</translation>
    </message>
    <message>
        <source>The table has %1 columns, an XLSX file holds %2. Choose fewer licences, or CSV.</source>
        <extracomment>%1 and %2 are numbers of columns, that of the table and the largest possible one.</extracomment>
        <translation>Die Tabelle hat %1 Spalten, eine XLSX-Datei fasst %2. Wählen Sie weniger Lizenzen oder CSV.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Name of the second sheet of an exported workbook, which says where the table comes from.</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, cannot be written or is full. Make room in it.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Der Ordner für temporäre Dateien, %1, ist nicht beschreibbar oder voll. Schaffen Sie dort Speicherplatz.</translation>
    </message>
</context>
</TS>
