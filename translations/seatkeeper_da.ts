<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activate licence</source>
        <extracomment>Name of the place that asks before a licence is activated.</extracomment>
        <translation>Aktivér licens</translation>
    </message>
    <message>
        <source>Yes, activate</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>Ja, aktivér</translation>
    </message>
    <message>
        <source>No, leave as it is</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>Nej, lad den være, som den er</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A list of names that goes on: %1 the first ones.</extracomment>
        <translation>
            <numerusform>%1 og %Ln til</numerusform>
            <numerusform>%1 og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes away: %1</source>
        <extracomment>%1 are licences that are not part of the new package.</extracomment>
        <translation>Bortfalder: %1</translation>
    </message>
    <message>
        <source>Fewer than now: %1</source>
        <extracomment>%1 are licences of which the new package has fewer.</extracomment>
        <translation>Færre end nu: %1</translation>
    </message>
    <message>
        <source>Activate the new licence of %1?</source>
        <extracomment>%1 is a licence owner.</extracomment>
        <translation>Vil du aktivere den nye licens fra %1?</translation>
    </message>
    <message>
        <source>It takes effect at once and cannot be undone here. What is stored afterwards is read back and compared.</source>
        <translation>Den træder i kraft med det samme, og det kan ikke fortrydes her. Det, der derefter er gemt, læses tilbage og sammenlignes.</translation>
    </message>
    <message>
        <source>Asks before the new licence comes into force on the server, and says what would go away. Escape leaves everything as it is.</source>
        <translation>Spørger, før den nye licens træder i kraft på serveren, og viser, hvad der bortfalder. Esc lader alt være, som det er.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of a page and entry in the list of sections: what was applied so far.</extracomment>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Undo run</source>
        <extracomment>Button: stage the opposite of what a run has done.</extracomment>
        <translation>Fortryd kørsel</translation>
    </message>
    <message>
        <source>Stages the opposite of this run for review. Nothing is sent before you apply it.</source>
        <translation>Klargør det modsatte af denne kørsel, så du kan gennemse det. Intet sendes, før du gennemfører det.</translation>
    </message>
    <message>
        <source>Resume run</source>
        <extracomment>Button: stage what an interrupted run has not done.</extracomment>
        <translation>Genoptag kørsel</translation>
    </message>
    <message>
        <source>Stages what this run has left undone for review. Nothing is sent before you apply it.</source>
        <translation>Klargør det, der mangler af denne kørsel, så du kan gennemse det. Intet sendes, før du gennemfører det.</translation>
    </message>
    <message>
        <source>Close run</source>
        <extracomment>Button: an interrupted run is dealt with.</extracomment>
        <translation>Luk kørsel</translation>
    </message>
    <message>
        <source>Leaves everything as it is, and does not ask about this run again</source>
        <translation>Lader alt være, som det er, og spørger ikke om denne kørsel igen</translation>
    </message>
    <message>
        <source>Export items…</source>
        <extracomment>Button: save the items of a run in a file.</extracomment>
        <translation>Eksportér poster…</translation>
    </message>
    <message>
        <source>What was applied to this tenant, the newest first. Enter goes to the items of a run.</source>
        <translation>Det, der er gennemført i dette kundemiljø, det nyeste først. Tryk på Enter for at gå til posterne i en kørsel.</translation>
    </message>
    <message>
        <source>Run items</source>
        <extracomment>Name of the list of what a run has changed, for screen readers.</extracomment>
        <translation>Poster i kørslen</translation>
    </message>
    <message>
        <source>What the chosen run has changed, and how each change ended</source>
        <translation>Det, som den valgte kørsel har ændret, og hvordan det gik med hver ændring</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln kørsel</numerusform>
            <numerusform>%Ln kørsler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <extracomment>How many runs match the filter: %1 of %2.</extracomment>
        <translation>%1 af %2 kørsler</translation>
    </message>
    <message>
        <source>The journal cannot be used</source>
        <translation>Journalen kan ikke bruges</translation>
    </message>
    <message>
        <source>Nothing has been applied here yet</source>
        <translation>Intet er gennemført her endnu</translation>
    </message>
    <message>
        <source>Whatever you apply is listed here, with who, when, why and how it ended. It can be undone from here.</source>
        <translation>Alt, der gennemføres, vises her: af hvem, hvornår, hvorfor og med hvilket resultat. Det kan også fortrydes herfra.</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Ingen fundet</translation>
    </message>
    <message>
        <source>No run matches the search and the choice beside it.</source>
        <translation>Ingen kørsler passer til søgningen og valget ved siden af.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Ryd filter</translation>
    </message>
    <message>
        <source>Resume run stages what is missing, Undo run takes back what was done. Neither sends anything before you apply it. Close run leaves all as it is.</source>
        <translation>&quot;Genoptag kørsel&quot; klargør det, der mangler, og &quot;Fortryd kørsel&quot; det modsatte af det, der blev gjort. Intet sendes, før du gennemfører det. &quot;Luk kørsel&quot; lader alt være, som det er.</translation>
    </message>
    <message>
        <source>What was done to a whole licence cannot be undone from here. The licence that was there before comes back from its issuer or from its file.</source>
        <translation>Det, der er gjort med en hel licens, kan ikke fortrydes herfra. Den tidligere licens får du tilbage fra udstederen eller fra licensfilen.</translation>
    </message>
    <message>
        <source>What is done to a whole licence is not sent twice. Read the licence again, and start anew if need be.</source>
        <translation>Det, der gøres med en hel licens, sendes ikke to gange. Hent licensen igen, og begynd om nødvendigt forfra.</translation>
    </message>
    <message>
        <source>How it ended is listed below. Close run leaves all as it is.</source>
        <translation>Nedenfor kan du se, hvordan det gik. &quot;Luk kørsel&quot; lader alt være, som det er.</translation>
    </message>
    <message>
        <source>Nothing was sent. Close run leaves all as it is.</source>
        <translation>Intet er sendt. &quot;Luk kørsel&quot; lader alt være, som det er.</translation>
    </message>
    <message>
        <source>Read the licence again to see whether it is active. Close run leaves all as it is.</source>
        <translation>Hent licensen igen for at se, om den er aktiv. &quot;Luk kørsel&quot; lader alt være, som det er.</translation>
    </message>
    <message>
        <source>Read the licence again to see what has come of it. Close run leaves all as it is.</source>
        <translation>Hent licensen igen for at se, hvad resultatet blev. &quot;Luk kørsel&quot; lader alt være, som det er.</translation>
    </message>
    <message numerus="yes">
        <source>Saves the %Ln item(s) of this run as a file</source>
        <extracomment>%Ln is how many rows the table will have.</extracomment>
        <translation>
            <numerusform>Gemmer kørslens %Ln post som fil</numerusform>
            <numerusform>Gemmer kørslens %Ln poster som fil</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages the opposite of what the run has done, against what the server says today. Nothing is sent before you apply it under Changes.</source>
        <translation>Klargør det modsatte af det, kørslen har gjort, ud fra det, serveren oplyser i dag. Intet sendes, før du gennemfører det under Ændringer.</translation>
    </message>
    <message>
        <source>Stages what an interrupted run has not done yet. Nothing is sent before you apply it under Changes.</source>
        <translation>Klargør det, som en afbrudt kørsel ikke nåede. Intet sendes, før du gennemfører det under Ændringer.</translation>
    </message>
    <message>
        <source>Saves the changes of the chosen run as a file.</source>
        <translation>Gemmer ændringerne i den valgte kørsel som fil.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, the newest first: when, by whom, why, and how it ended. Choose a run to see its changes below.</source>
        <translation>Det, der er gennemført i dette kundemiljø fra denne computer, det nyeste først: hvornår, af hvem, hvorfor og med hvilket resultat. Vælg en kørsel for at se dens ændringer nedenfor.</translation>
    </message>
    <message>
        <source>Each change of the chosen run: what was given or taken, how it ended, and what was held before and after. Verified means that the server was read again and said so.</source>
        <translation>Hver ændring i den valgte kørsel: hvad der blev tildelt eller fjernet, hvordan det gik, og hvad medarbejderen havde før og efter. &quot;Bekræftet&quot; betyder, at alt er hentet fra serveren igen, og at den viser det samme.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the journal of runs again after an error.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Go to Assignments</source>
        <extracomment>Button: shows the page on which licences are given and taken.</extracomment>
        <translation>Gå til Tildelinger</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what went wrong and what to do, one or two whole sentences; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 Serveren melder: %2</translation>
    </message>
    <message>
        <source>The server cannot be reached or broke the connection. Check the network and the server address, then try again.</source>
        <translation>Serveren kan ikke nås, eller den afbrød forbindelsen. Kontrollér netværket og serveradressen, og prøv igen.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be busy: try again in a moment.</source>
        <translation>Serveren svarede ikke i tide. Den kan være optaget: Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>A request that the user or the program gave up.</extracomment>
        <translation>Anmodningen blev annulleret.</translation>
    </message>
    <message>
        <source>No secure connection to the server is possible. Check that the address starts with https:// and that the server&apos;s certificate is valid.</source>
        <translation>Der kan ikke oprettes en sikker forbindelse til serveren. Kontrollér, at adressen starter med https://, og at serverens certifikat er gyldigt.</translation>
    </message>
    <message>
        <source>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</source>
        <translation>Serveren tillader ikke dette for den bruger, der er logget på. Log på som administrator, eller spørg en administrator.</translation>
    </message>
    <message>
        <source>The tenant has moved to another address. Sign in again to find it.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>Kundemiljøet er flyttet til en anden adresse. Log på igen for at finde det.</translation>
    </message>
    <message numerus="yes">
        <source>The server is receiving too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Serveren modtager for mange anmodninger. Prøv igen om %Ln sekund.</numerusform>
            <numerusform>Serveren modtager for mange anmodninger. Prøv igen om %Ln sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is receiving too many requests. Try again in a minute.</source>
        <translation>Serveren modtager for mange anmodninger. Prøv igen om et minut.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the values, reload and try again.</source>
        <translation>Serveren afviste anmodningen. Kontrollér værdierne, opdatér, og prøv igen.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later, or tell its administrator.</source>
        <translation>Der er et problem på selve serveren. Prøv igen senere, eller kontakt serverens administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Check that the address belongs to a SuperOffice server.</source>
        <translation>Serverens svar kan ikke læses. Kontrollér, at adressen tilhører en SuperOffice-server.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password, or does not accept those it was given. Check them in the connection&apos;s settings.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>Proxyen %1 beder om brugernavn og adgangskode eller accepterer ikke dem, den har fået. Kontrollér dem i forbindelsens indstillinger.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached, or cannot reach the server. Check the proxy in the connection&apos;s settings and the server address.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>Proxyen %1 kan ikke nås, eller den kan ikke nå serveren. Kontrollér proxyen i forbindelsens indstillinger og serveradressen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from nobody this computer trusts. If your company has a certificate authority of its own, name its file in the connection&apos;s settings.</source>
        <translation>Serverens certifikat er udstedt af nogen, som denne computer ikke har tillid til. Hvis virksomheden har sin egen certifikatudsteder, skal du angive filen med udstederens certifikat i forbindelsens indstillinger.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s date and time, or ask the server&apos;s administrator to renew the certificate.</source>
        <translation>Serverens certifikat er udløbet eller endnu ikke gyldigt. Kontrollér dato og klokkeslæt på denne computer, eller bed serverens administrator om at forny certifikatet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the server address, or ask the server&apos;s administrator which one the certificate is for.</source>
        <translation>Serverens certifikat tilhører en anden adresse. Kontrollér serveradressen, eller spørg serverens administrator, hvilken adresse certifikatet gælder for.</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, and it cannot be trusted: somebody may have come between. Do not go on before asking whoever runs the server.</source>
        <translation>Serveren viser et andet certifikat end før, og det er ikke til at stole på: Nogen kan have koblet sig ind imellem. Fortsæt ikke, før du har spurgt den, der driver serveren.</translation>
    </message>
    <message>
        <source>This address would send everything unencrypted, so nothing was sent. Use an address that starts with https://.</source>
        <translation>Med denne adresse ville alt blive sendt ukrypteret, så intet er sendt. Brug en adresse, der starter med https://.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the user name and the password, and whether the server allows this way of signing in, then sign in again.</source>
        <translation>Serveren accepterede ikke pålogningen. Kontrollér brugernavn og adgangskode, og om serveren tillader denne måde at logge på, og log derefter på igen.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed, or the server is too old to offer it. Reload to see what is there.</source>
        <translation>Serveren har ikke det, der blev spurgt efter. Det kan være fjernet, eller serveren er for gammel til at tilbyde det. Genindlæs for at se, hvad der findes.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Der kan ikke skrives til datamappen.</translation>
    </message>
    <message>
        <source>The demo tenant could not start: %1</source>
        <extracomment>%1 says why, as in &quot;The port is in use&quot;.</extracomment>
        <translation>Demomiljøet kunne ikke startes: %1</translation>
    </message>
    <message>
        <source>Signing in needs your browser: start Seatkeeper with a window once, sign in there, and let it remember the connection.</source>
        <translation>Du skal logge på via browseren: Start Seatkeeper med et vindue én gang, log på dér, og lad programmet huske forbindelsen.</translation>
    </message>
    <message>
        <source>Without a window nobody can be asked where to sign in: use --demo, --profile, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>Uden et vindue er der ingen at spørge om, hvor der skal logges på: Brug --demo, --profile eller --url sammen med --user og adgangskoden i SEATKEEPER_SECRET.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --screenshot, --export, --snapshot, --activate-file, --tour or --demo-server.</source>
        <translation>Der er ingen skærm at åbne et vindue på. Brug --screenshot, --export, --snapshot, --activate-file, --tour eller --demo-server.</translation>
    </message>
    <message>
        <source>Seatkeeper is running already, but its window does not answer. This is another one.</source>
        <translation>Seatkeeper kører allerede, men vinduet svarer ikke. Dette er et nyt vindue.</translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message>
        <source>Applying stopped: %1</source>
        <translation>Gennemførelsen blev afbrudt: %1</translation>
    </message>
    <message>
        <source>also held: %1</source>
        <extracomment>Licences the server shows although they were not expected; %1 lists their names.</extracomment>
        <translation>har også: %1</translation>
    </message>
    <message>
        <source>not held: %1</source>
        <extracomment>Licences the server does not show although they were expected; %1 lists their names.</extracomment>
        <translation>har ikke: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Intet er sendt: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed these licences (%1). Nothing was sent.</source>
        <translation>En anden har ændret disse licenser (%1). Intet er sendt.</translation>
    </message>
    <message>
        <source>The result could not be read: %1</source>
        <translation>Resultatet kunne ikke læses: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;not held: sign-user&quot;.</extracomment>
        <translation>%1 Det er ikke som før: %2</translation>
    </message>
    <message>
        <source>Licences of other owners have changed as well (%1).</source>
        <extracomment>%1 names licences, as in &quot;not held: SIGNFLOW/sign-user&quot;.</extracomment>
        <translation>Licenser fra andre ejere er også ændret (%1).</translation>
    </message>
    <message>
        <source>Nothing was rolled back: %1</source>
        <translation>Intet blev tilbageført: %1</translation>
    </message>
    <message>
        <source>A change failed, so what this run had done was taken back. It stays staged.</source>
        <translation>En ændring mislykkedes, så det, kørslen havde gjort, blev tilbageført. Ændringerne er fortsat klargjort.</translation>
    </message>
    <message>
        <source>Applying was stopped. What was not sent stays staged.</source>
        <translation>Gennemførelsen blev stoppet. Det, der ikke blev sendt, er fortsat klargjort.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Everything stays staged.</source>
        <translation>Annulleret, før noget blev sendt. Alt er fortsat klargjort.</translation>
    </message>
</context>
<context>
    <name>AssignmentExportText</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate. Must be a word that an import knows, too.</extracomment>
        <translation>Medarbejder-id</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Column of an exported file: what an associate signs in with. Must be a word that an import knows.</extracomment>
        <translation>Bruger-id</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an exported file: the full name of an associate. Must be a word that an import knows.</extracomment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of an exported file. Must be a word that an import knows, too.</extracomment>
        <translation>E-mail</translation>
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
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Search by name, user ID, group or role</source>
        <translation>Søg efter navn, bruger-id, gruppe eller rolle</translation>
    </message>
    <message>
        <source>Search associates</source>
        <translation>Søg efter medarbejdere</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Label of the box that chooses the order of rows.</extracomment>
        <translation>Sortér efter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: show all associates again.</extracomment>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Order of rows: what associates sign in with.</extracomment>
        <translation>Bruger-id</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Order of rows: when associates last signed in.</extracomment>
        <translation>Seneste logon</translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>Alle ejere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of the things that associates are filtered by: %1 is its label, %2 what was chosen.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of what was searched for.</extracomment>
        <translation>Søgning</translation>
    </message>
    <message>
        <source>Shows the licences of this owner only, or of all. What is staged for other owners stays staged.</source>
        <translation>Viser licenserne fra kun denne ejer eller fra alle ejere. Det, der er klargjort for andre ejere, er fortsat klargjort.</translation>
    </message>
    <message>
        <source>Lists associates in whose name, user ID, group or role all the words you type occur. Accents and capitals do not matter.</source>
        <translation>Viser medarbejdere, hvis navn, bruger-id, gruppe eller rolle indeholder alle de ord, du skriver. Der skelnes ikke mellem store og små bogstaver eller mellem bogstaver med og uden accent.</translation>
    </message>
    <message>
        <source>The order of the rows. Everything stays as it is; only the places change.</source>
        <translation>Rækkernes rækkefølge. Kun placeringen ændres, alt andet er som før.</translation>
    </message>
</context>
<context>
    <name>AssignmentListExportTable</name>
    <message>
        <source>Licences held</source>
        <extracomment>Title of an exported table: a row for each licence that somebody holds.</extracomment>
        <translation>Tildelte licenser</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>Column of an exported file: the name of a licence within the server.</extracomment>
        <translation>Internt navn</translation>
    </message>
</context>
<context>
    <name>AssignmentMatrixExportTable</name>
    <message>
        <source>Assignments</source>
        <extracomment>Title of an exported table: who holds which licence.</extracomment>
        <translation>Tildelinger</translation>
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
        <translation>Tildel %1 til %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>A step to undo: %1 is a licence, %2 an associate.</extracomment>
        <translation>Fjern %1 fra %2</translation>
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
        <translation>Fratrådt</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Kan ikke logge på</translation>
    </message>
    <message>
        <source>Also needs %1.</source>
        <extracomment>Tooltip of a box that can be ticked; %1 lists other licences, as in &quot;User and Windows&quot;.</extracomment>
        <translation>Kræver også %1.</translation>
    </message>
</context>
<context>
    <name>AssignmentView</name>
    <message numerus="yes">
        <source>Tick %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Sæt kryds i %Ln felt</numerusform>
            <numerusform>Sæt kryds i %Ln felter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Fjern krydset i %Ln felt</numerusform>
            <numerusform>Fjern krydserne i %Ln felter</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no block of x and blanks.</source>
        <translation>Udklipsholderen indeholder ingen blok med x og tomme felter.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Menu entry.
----------
A step to undo.</extracomment>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu entry.</extracomment>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <extracomment>Menu entry of a box: how the associate comes to have the licence, or not to.</extracomment>
        <translation>Hvor kommer dette fra?</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Tildelinger</translation>
    </message>
    <message>
        <source>A box for each associate and licence. Space changes it.</source>
        <translation>Et felt for hver medarbejder og licens. Mellemrum ændrer det.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Heading over the associates&apos; names.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Selected associates</source>
        <translation>Valgte medarbejdere</translation>
    </message>
    <message>
        <source>Changes the boxes of all selected associates at once</source>
        <translation>Ændrer felterne for alle valgte medarbejdere på én gang</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>Intet at tildele</translation>
    </message>
    <message>
        <source>This owner has no licences that associates are given.</source>
        <translation>Denne ejer har ingen licenser, der tildeles medarbejdere.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Ingen fundet</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>Ingen medarbejdere passer til søgningen og filtrene.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>The associates could not be read</source>
        <translation>Medarbejderne kunne ikke hentes</translation>
    </message>
    <message>
        <source>No associates</source>
        <translation>Ingen medarbejdere</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Henter medarbejdere…</translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation>De første rækker vises, så snart de modtages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s)</source>
        <translation>
            <numerusform>%Ln medarbejder</numerusform>
            <numerusform>%Ln medarbejdere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 associates</source>
        <extracomment>How many associates match the filters: %1 of %2.</extracomment>
        <translation>%1 af %2 medarbejdere</translation>
    </message>
    <message>
        <source>Review changes</source>
        <extracomment>Button: go to the page that lists what is staged.</extracomment>
        <translation>Gennemse ændringer</translation>
    </message>
    <message>
        <source>The server listed no associate.</source>
        <translation>Serveren oplyste ingen medarbejdere.</translation>
    </message>
    <message>
        <source>The server has no licence that associates are given.</source>
        <translation>Serveren har ingen licenser, der tildeles medarbejdere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged, not applied yet.</source>
        <translation>
            <numerusform>%Ln ændring er klargjort, men ikke gennemført.</numerusform>
            <numerusform>%Ln ændringer er klargjort, men ikke gennemført.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget på</translation>
    </message>
    <message>
        <source>Sign in to see who holds which licence.</source>
        <translation>Log på for at se, hvem der har hvilken licens.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Log på…</translation>
    </message>
    <message>
        <source>Import assignments</source>
        <translation>Importér tildelinger</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Change several…</source>
        <extracomment>Button: opens the place where licences of many associates are changed at once.</extracomment>
        <translation>Ændr flere…</translation>
    </message>
    <message>
        <source>Gives, takes or swaps a licence for many associates at once (%1)</source>
        <translation>Tildeler, fjerner eller udskifter en licens for mange medarbejdere på én gang (%1)</translation>
    </message>
    <message>
        <source>Opens a form that gives, takes or swaps a licence for all selected or all matching associates. The result is staged; nothing is sent before you apply it under Changes.</source>
        <translation>Åbner en formular, der tildeler, fjerner eller udskifter en licens for alle valgte eller alle fundne medarbejdere. Resultatet klargøres, og intet sendes, før du gennemfører det under Ændringer.</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence with its seats. Click a box or press Space to give or take the licence; all selected boxes change together. Nothing is sent before you apply it under Changes. The user guide (F1) explains every sign.</source>
        <translation>En række for hver medarbejder og en kolonne for hver licens med dens pladser. Klik på et felt, eller tryk på Mellemrum for at tildele eller fjerne licensen. Alle valgte felter ændres samtidig. Intet sendes, før du gennemfører det under Ændringer. Brugervejledningen (F1) forklarer alle tegnene.</translation>
    </message>
    <message>
        <source>Stands for all selected associates: one click on a box gives the licence to all of them, the next takes it from all, the third leaves everything as it was. Nothing is sent before you apply it under Changes.</source>
        <translation>Står for alle valgte medarbejdere: Det første klik på et felt tildeler licensen til alle, det næste fjerner den fra alle, og det tredje gør alt som før. Intet sendes, før du gennemfører det under Ændringer.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent igen</translation>
    </message>
    <message>
        <source>Show all owners</source>
        <extracomment>Button: show the licences of every owner again.</extracomment>
        <translation>Vis alle ejere</translation>
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
        <translation>Skriv et navn</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a name from the list.</source>
        <translation>Ingen hedder &quot;%1&quot;. Vælg et navn på listen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associates are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>%Ln medarbejder hedder &quot;%1&quot;. Vælg en på listen.</numerusform>
            <numerusform>%Ln medarbejdere hedder &quot;%1&quot;. Vælg en på listen.</numerusform>
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
        <translation>Vis</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that says which licence associates hold or lack.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Lists only the associates of this group, with this role or this user plan. Filters look at what the server says, so nobody vanishes because you changed a box.</source>
        <translation>Viser kun medarbejdere med denne gruppe, rolle eller brugerplan. Filtrene går ud fra det, serveren oplyser, så ingen forsvinder, fordi du har ændret et felt.</translation>
    </message>
    <message>
        <source>Lists only those who hold, or lack, the chosen licence, as the server says. What is staged does not count.</source>
        <translation>Viser kun dem, der har eller ikke har den valgte licens ifølge serveren. Det, der er klargjort, tæller ikke med.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Filter: every associate, whatever they hold.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who holds</source>
        <extracomment>Filter, followed by a licence: associates who hold it.</extracomment>
        <translation>Med licensen</translation>
    </message>
    <message>
        <source>Who lacks</source>
        <extracomment>Filter, followed by a licence: associates who do not hold it.</extracomment>
        <translation>Uden licensen</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>Choice of group: associates of every group.</extracomment>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>All roles</source>
        <extracomment>Choice of role: associates of every role.</extracomment>
        <translation>Alle roller</translation>
    </message>
    <message>
        <source>All plans</source>
        <extracomment>Choice of user plan: associates of every plan.</extracomment>
        <translation>Alle planer</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>This environment of SuperOffice Online is not known. Choose one of %1, or enter an address that starts with https://.</source>
        <extracomment>&quot;Environment&quot;: one of the separate installations of SuperOffice Online. %1 lists their short names.</extracomment>
        <translation>Dette SuperOffice Online-miljø er ukendt. Vælg et af miljøerne %1, eller angiv en adresse, der starter med https://.</translation>
    </message>
</context>
<context>
    <name>AwayFigures</name>
    <message>
        <source>given</source>
        <extracomment>What has happened to a licence and an associate.</extracomment>
        <translation>tildelt</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>What has happened to a licence and an associate.</extracomment>
        <translation>frigjort</translation>
    </message>
    <message>
        <source>new associate</source>
        <extracomment>What has happened to an associate.</extracomment>
        <translation>ny medarbejder</translation>
    </message>
    <message>
        <source>not listed any more</source>
        <extracomment>What has happened to an associate.</extracomment>
        <translation>ikke længere på listen</translation>
    </message>
    <message>
        <source>seats owned: %1</source>
        <extracomment>What has happened to a licence; %1 is as in &quot;100 → 110&quot;.</extracomment>
        <translation>pladser i alt: %1</translation>
    </message>
    <message>
        <source>new licence</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>ny licens</translation>
    </message>
    <message>
        <source>licence is gone</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>licensen findes ikke længere</translation>
    </message>
    <message>
        <source>outside Seatkeeper</source>
        <translation>uden for Seatkeeper</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <extracomment>Who has changed something: %1 is the number of a run, %2 a user.</extracomment>
        <translation>kørsel %1, %2</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person something is about.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>What has changed</source>
        <extracomment>Column: what has happened.</extracomment>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column: by whom something was changed.</extracomment>
        <translation>Ændret af</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: you have not been here before.</source>
        <translation>Intet at sammenligne med endnu: Du har ikke været her før.</translation>
    </message>
    <message>
        <source>Nothing has changed since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Intet er ændret, siden du var her sidst (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>
            <numerusform>%Ln ændring, siden du var her sidst (%1).</numerusform>
            <numerusform>%Ln ændringer, siden du var her sidst (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them made with Seatkeeper.</source>
        <translation>
            <numerusform>%Ln af dem er foretaget med Seatkeeper.</numerusform>
            <numerusform>%Ln af dem er foretaget med Seatkeeper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Change several associates</source>
        <extracomment>Name of the place where licences of many associates are changed at once.</extracomment>
        <translation>Ændr flere medarbejdere</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Label of the box that chooses whose licences are changed.</extracomment>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of the box that chooses what is done with their licences.</extracomment>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Label of the field for the associate whose licences the others get.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Replacement</source>
        <extracomment>Label of the box that chooses the licence that is given instead of another.</extracomment>
        <translation>Erstatning</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Klargør ændringer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Give a licence</source>
        <translation>Tildel en licens</translation>
    </message>
    <message>
        <source>Take a licence</source>
        <translation>Fjern en licens</translation>
    </message>
    <message>
        <source>Swap a licence for another</source>
        <translation>Udskift en licens med en anden</translation>
    </message>
    <message>
        <source>Make like another associate</source>
        <translation>Giv samme licenser som en anden medarbejder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected associate(s)</source>
        <extracomment>Whose licences are changed: of those selected in the table.</extracomment>
        <translation>
            <numerusform>%Ln valgt medarbejder</numerusform>
            <numerusform>%Ln valgte medarbejdere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching</source>
        <extracomment>Whose licences are changed: of all that the search and the filters leave.</extracomment>
        <translation>
            <numerusform>Alle fundne (%Ln)</numerusform>
            <numerusform>Alle fundne (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A licence to choose: %1 its name, %2 its seats, as in &quot;Sales Premium – 3 free&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody is selected. Select rows in the table, or choose all that match.</source>
        <translation>Ingen er valgt. Vælg rækker i tabellen, eller vælg alle fundne.</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>Ingen medarbejdere passer til søgningen og filtrene.</translation>
    </message>
    <message>
        <source>None of the licences shown can be changed here.</source>
        <translation>Ingen af de viste licenser kan ændres her.</translation>
    </message>
    <message>
        <source>There is no other licence to swap it for.</source>
        <translation>Der er ingen anden licens at skifte til.</translation>
    </message>
    <message>
        <source>Choose the associate whose licences the others get.</source>
        <translation>Vælg den medarbejder, som de andre skal have samme licenser som.</translation>
    </message>
    <message>
        <source>Whose licences are changed: those of the rows selected in the table, or of everybody whom the search and the filters leave.</source>
        <translation>Hvis licenser der ændres: dem, der er valgt i tabellen, eller alle, der passer til søgningen og filtrene.</translation>
    </message>
    <message>
        <source>Give a licence, take one, swap one for another, or make everybody’s licences like those of one associate. A swap is done whole or not at all.</source>
        <translation>Tildel en licens, fjern en, udskift en med en anden, eller giv alle samme licenser som én bestemt medarbejder. En udskiftning gennemføres enten helt eller slet ikke.</translation>
    </message>
    <message>
        <source>The licence that is given, taken or swapped, with the seats that are left of it.</source>
        <translation>Den licens, der tildeles, fjernes eller udskiftes, med antallet af pladser, der er tilbage.</translation>
    </message>
    <message>
        <source>Type a part of a name and choose: all the others get the same licences as this associate.</source>
        <translation>Skriv en del af navnet, og vælg: Alle de andre får samme licenser som denne medarbejder.</translation>
    </message>
    <message>
        <source>The licence that everybody gets in place of the other. It has the same owner.</source>
        <translation>Den licens, som alle får i stedet for den anden. Den har samme ejer.</translation>
    </message>
    <message>
        <source>Stages the change as one step, which Undo takes back. You are asked first where other licences have to move with it. Nothing is sent before you apply it under Changes.</source>
        <translation>Klargør ændringen som ét trin, der kan tages tilbage med Fortryd. Du bliver spurgt først, hvis andre licenser skal ændres samtidig. Intet sendes, før du gennemfører det under Ændringer.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%Ln associate(s) cannot be changed</source>
        <translation>
            <numerusform>%Ln medarbejder kan ikke ændres</numerusform>
            <numerusform>%Ln medarbejdere kan ikke ændres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have all of it</source>
        <translation>
            <numerusform>%Ln medarbejder kan ikke få det hele</numerusform>
            <numerusform>%Ln medarbejdere kan ikke få det hele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have it</source>
        <translation>
            <numerusform>%Ln medarbejder kan ikke få den</numerusform>
            <numerusform>%Ln medarbejdere kan ikke få den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Fjern %1 fra %Ln medarbejder</numerusform>
            <numerusform>Fjern %1 fra %Ln medarbejdere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap %1 for %2 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is the licence that is taken, %2 the one that is given instead.</extracomment>
        <translation>
            <numerusform>Udskift %1 med %2 for %Ln medarbejder</numerusform>
            <numerusform>Udskift %1 med %2 for %Ln medarbejdere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln associate(s) like %1</source>
        <extracomment>A step to undo; %1 is the associate whose licences the others get.</extracomment>
        <translation>
            <numerusform>Giv %Ln medarbejder samme licenser som %1</numerusform>
            <numerusform>Giv %Ln medarbejdere samme licenser som %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Tildel %1 til %Ln medarbejder</numerusform>
            <numerusform>Tildel %1 til %Ln medarbejdere</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted</source>
        <translation>Alt er allerede som ønsket</translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln box(es)</source>
        <translation>
            <numerusform>Ændrer %Ln felt</numerusform>
            <numerusform>Ændrer %Ln felter</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ændrer intet</translation>
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
        <translation>%1 bliver tildelt</translation>
    </message>
    <message>
        <source>%1 will be released</source>
        <translation>%1 bliver frigjort</translation>
    </message>
    <message>
        <source>The server does not allow this licence for the central database.</source>
        <translation>Serveren tillader ikke denne licens for den centrale database.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: how many seats of a licence are in use.</extracomment>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Column: whether the central licence includes a licence.</extracomment>
        <translation>Tildelt</translation>
    </message>
</context>
<context>
    <name>CentralLicensePanel</name>
    <message>
        <source>Allow changing the central licence</source>
        <extracomment>Check box: opens the boxes of the central licence.</extracomment>
        <translation>Tillad ændring af den centrale licens</translation>
    </message>
    <message>
        <source>Central licence</source>
        <translation>Central licens</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. Space ticks the selected rows where changing is allowed.</source>
        <translation>Licenserne til den centrale database, og hvilke af dem der er tildelt. Mellemrum sætter kryds ved de valgte rækker, hvor ændringer er tilladt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: what is ticked is forgotten.</extracomment>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>Button: send what is ticked to the server.</extracomment>
        <translation>Gem central licens</translation>
    </message>
    <message>
        <source>Sends the central licence back with nothing changed but these boxes, and reads it again</source>
        <translation>Sender den centrale licens tilbage uden andre ændringer end i disse felter, og henter den igen</translation>
    </message>
    <message>
        <source>Licences of the central database, as the server tells them. SuperOffice does not document what saving them changes: leave them alone unless you know.</source>
        <translation>Licenserne til den centrale database, som serveren oplyser dem. SuperOffice har ikke dokumenteret, hvad der ændres, når de gemmes: Lad dem være, hvis du ikke er sikker.</translation>
    </message>
    <message>
        <source>The central licence is being saved and read again.</source>
        <translation>Den centrale licens gemmes og hentes igen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The central licence is saved, and was read back as wanted.</source>
        <translation>Den centrale licens er gemt, og tilbagelæsningen viser det ønskede.</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the list of what was applied.</extracomment>
        <translation>Vis i historikken</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget på</translation>
    </message>
    <message>
        <source>Sign in to see the central licence.</source>
        <translation>Log på for at se den centrale licens.</translation>
    </message>
    <message>
        <source>The central licence could not be read</source>
        <translation>Den centrale licens kunne ikke hentes</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen licenser</translation>
    </message>
    <message>
        <source>The central licence has no licence that is to be shown.</source>
        <translation>Den centrale licens indeholder ingen licenser, der skal vises.</translation>
    </message>
    <message>
        <source>Reading the central licence…</source>
        <translation>Henter den centrale licens…</translation>
    </message>
    <message>
        <source>The server has been asked for it.</source>
        <translation>Serveren er spurgt om den.</translation>
    </message>
    <message>
        <source>Nothing changes yet: tick what is to be assigned.</source>
        <translation>Intet ændres endnu: Sæt kryds ved det, der skal tildeles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) change: %1.</source>
        <extracomment>What would be saved: %Ln how many licences, %1 what becomes of each, as in &quot;Sales will be assigned&quot;.</extracomment>
        <translation>
            <numerusform>%Ln licens ændres: %1.</numerusform>
            <numerusform>%Ln licenser ændres: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the boxes of the central licence. Nothing is sent before you save.</source>
        <translation>Åbner felterne i den centrale licens, så de kan ændres. Intet sendes, før du gemmer.</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. The boxes are open only where the server offers that and you have allowed changing.</source>
        <translation>Licenserne til den centrale database, og hvilke af dem der er tildelt. Felterne kan kun ændres, hvis serveren tilbyder det, og du har tilladt ændring.</translation>
    </message>
    <message>
        <source>Forgets what was ticked, and shows what the server has. Nothing has been sent.</source>
        <translation>Kasserer det, du har sat kryds ved, og viser det, serveren har. Intet er sendt.</translation>
    </message>
    <message>
        <source>Sends the central licence to the server with nothing changed but these boxes, reads it again and compares. The run is kept under Activity.</source>
        <translation>Sender den centrale licens til serveren uden andre ændringer end i disse felter, henter den igen og sammenligner. Kørslen gemmes under Historik.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Log på…</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent igen</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>The certificate file %1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>Certifikatfilen %1 kan ikke læses. Kontrollér, at den findes, og at du har adgang til at åbne den.</translation>
    </message>
    <message>
        <source>The certificate file %1 is larger than a megabyte. Choose a PEM file with certificates only.</source>
        <translation>Certifikatfilen %1 er større end én megabyte. Vælg en PEM-fil, der kun indeholder certifikater.</translation>
    </message>
    <message>
        <source>The certificate in the file %1 has expired. Ask whoever gave it to you for a new one.</source>
        <translation>Certifikatet i filen %1 er udløbet. Bed den, du har fået det af, om et nyt.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a PEM file, which has “BEGIN CERTIFICATE” in it.</source>
        <translation>Filen %1 indeholder ikke noget certifikat. Vælg en PEM-fil, hvor der står &quot;BEGIN CERTIFICATE&quot;.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>%1 (read)</source>
        <extracomment>%1 is a call such as &quot;GET v1/User&quot;: it only reads and changes nothing.</extracomment>
        <translation>%1 (læsning)</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Title of a text: the requests that will be sent to the server.</extracomment>
        <translation>Kald</translation>
    </message>
    <message>
        <source>What will be sent to the server for the associate and owner of the chosen change</source>
        <translation>Det, der sendes til serveren for medarbejderen og ejeren i den valgte ændring</translation>
    </message>
    <message>
        <source>Choose a change to see what will be sent for it.</source>
        <translation>Vælg en ændring for at se, hvad der sendes for den.</translation>
    </message>
    <message>
        <source>The requests that will be sent for the associate and owner of the chosen line, to be read and copied. Nothing is sent by looking at them.</source>
        <translation>De anmodninger, der sendes for medarbejderen og ejeren på den valgte linje, så du kan læse og kopiere dem. Intet sendes, bare fordi du ser på dem.</translation>
    </message>
</context>
<context>
    <name>ChangeListBar</name>
    <message>
        <source>Group by</source>
        <extracomment>Label of the box that chooses what lines of a list stand together; also its name for screen readers.</extracomment>
        <translation>Gruppér efter</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Choice after &quot;Group by&quot;.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Choice after &quot;Group by&quot;.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button that stays pressed: show what is behind the chosen line.</extracomment>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Shows what will be sent for the chosen change, and what stands against it</source>
        <translation>Viser, hvad der sendes for den valgte ændring, og hvad der forhindrer den</translation>
    </message>
    <message>
        <source>Lists the changes by associate or by licence. Only their places change.</source>
        <translation>Viser ændringerne efter medarbejder eller efter licens. Kun rækkefølgen ændres.</translation>
    </message>
    <message>
        <source>Shows the exact requests with which the chosen change will be sent, and after a conflict what the server has now.</source>
        <translation>Viser præcis, hvilke anmodninger den valgte ændring sendes med, og efter en konflikt, hvad serveren har nu.</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Applying…</source>
        <extracomment>Status of a change that is being sent or waits to be.</extracomment>
        <translation>Gennemføres…</translation>
    </message>
    <message>
        <source>More seats are wanted than are free</source>
        <translation>Der kræves flere pladser, end der er ledige</translation>
    </message>
    <message>
        <source>Staged</source>
        <extracomment>Status of a change that has not been sent.</extracomment>
        <translation>Klargjort</translation>
    </message>
    <message>
        <source>Give %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>Tildel %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person a change is about.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: what is changed.</extracomment>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <extracomment>Column: seats in use before and after.</extracomment>
        <translation>Pladser i brug</translation>
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
        <translation>Licens og pladser</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <extracomment>Button: send everything staged to the server.</extracomment>
        <translation>Gennemfør ændringer</translation>
    </message>
    <message>
        <source>Sends the changes to the server and reads everything back</source>
        <translation>Sender ændringerne til serveren og læser alt tilbage</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Button: forget everything staged.</extracomment>
        <translation>Kassér ændringer</translation>
    </message>
    <message>
        <source>Takes back everything staged. Undo brings it back.</source>
        <translation>Kasserer alt, der er klargjort. Med Fortryd får du det tilbage.</translation>
    </message>
    <message>
        <source>What is staged and not yet applied</source>
        <translation>Det, der er klargjort, men endnu ikke gennemført</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <extracomment>First half of a line under the page title.</extracomment>
        <translation>
            <numerusform>%Ln ændring er klargjort</numerusform>
            <numerusform>%Ln ændringer er klargjort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln associate(s)</source>
        <extracomment>Second half of a line under the page title.</extracomment>
        <translation>
            <numerusform>for %Ln medarbejder</numerusform>
            <numerusform>for %Ln medarbejdere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Intet er klargjort.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Ingen ændringer</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Kassér alle ændringer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) applied and verified.</source>
        <extracomment>Result of applying; every change was read back from the server.</extracomment>
        <translation>
            <numerusform>%Ln ændring er gennemført og bekræftet.</numerusform>
            <numerusform>%Ln ændringer er gennemført og bekræftet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, not applied yet.</source>
        <extracomment>Joins the two halves: %1 &quot;3 changes staged&quot;, %2 &quot;for 2 associates&quot;.</extracomment>
        <translation>%1 %2, ikke gennemført endnu.</translation>
    </message>
    <message>
        <source>Tick or clear boxes under Assignments. The changes are collected here until you apply them.</source>
        <translation>Sæt eller fjern krydser under Tildelinger. Ændringerne samles her, indtil du gennemfører dem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be applied and stay staged; the reasons stand in the list.</source>
        <extracomment>Result of applying; each change has its reason beside it.</extracomment>
        <translation>
            <numerusform>%Ln ændring kunne ikke gennemføres og er fortsat klargjort. Årsagen står på listen.</numerusform>
            <numerusform>%Ln ændringer kunne ikke gennemføres og er fortsat klargjort. Årsagerne står på listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>Button: send what could not be applied once more.</extracomment>
        <translation>Prøv mislykkede igen</translation>
    </message>
    <message>
        <source>Sends what could not be applied once more, on top of what the server says now</source>
        <translation>Sender igen det, der ikke kunne gennemføres, ud fra det, serveren oplyser nu</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: end the run that is under way.</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ends the run after the change under way. What was not sent stays staged.</source>
        <translation>Afslutter kørslen efter den ændring, der er i gang. Det, der ikke er sendt, forbliver klargjort.</translation>
    </message>
    <message>
        <source>Discard selected changes</source>
        <extracomment>Command: forget the chosen lines.
----------
A step to undo.</extracomment>
        <translation>Kassér valgte ændringer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken back again.</source>
        <extracomment>Result of applying; the server was read again.</extracomment>
        <translation>
            <numerusform>%Ln ændring er tilbageført.</numerusform>
            <numerusform>%Ln ændringer er tilbageført.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) wait for a seat that nobody else gives back, and are tried last.</source>
        <translation>
            <numerusform>%Ln medarbejder venter på en plads, som ingen andre afgiver, og prøves til sidst.</numerusform>
            <numerusform>%Ln medarbejdere venter på en plads, som ingen andre afgiver, og prøves til sidst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: end the run that is under way, of which nothing has been sent yet.</extracomment>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything stays staged.</source>
        <translation>Intet er sendt endnu. Alt er fortsat klargjort.</translation>
    </message>
    <message>
        <source>Sends everything staged to the server, releases before grants, then reads it back and compares. Only what the server confirms leaves the list. The run is kept under Activity and can be undone there.</source>
        <translation>Sender alt, der er klargjort, til serveren, frigørelser før tildelinger, og læser det derefter tilbage og sammenligner. Kun det, serveren bekræfter, forsvinder fra listen. Kørslen gemmes under Historik og kan fortrydes dér.</translation>
    </message>
    <message>
        <source>Ends the run after the change it is at. What has been applied stays, and can be undone under Activity; the rest stays staged.</source>
        <translation>Afslutter kørslen efter den ændring, der er i gang. Det, der er gennemført, bevares og kan fortrydes under Historik. Resten er fortsat klargjort.</translation>
    </message>
    <message>
        <source>What is staged, a line for each licence given or taken, with the reason where it could not be applied. Delete drops the selected lines, Undo brings them back; Details shows what will be sent.</source>
        <translation>Det, der er klargjort, med en linje for hver licens, der tildeles eller fjernes, og med årsagen, hvis den ikke kunne gennemføres. Delete fjerner de valgte linjer, og Fortryd henter dem tilbage. Under Detaljer kan du se, hvad der sendes.</translation>
    </message>
    <message>
        <source>Go to Assignments</source>
        <extracomment>Button: shows the page on which licences are given and taken.</extracomment>
        <translation>Gå til Tildelinger</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As table</source>
        <extracomment>Button, can be pressed in: show the figures of a chart in place of the picture.</extracomment>
        <translation>Som tabel</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <extracomment>Button: save the figures of a chart in a file.</extracomment>
        <translation>Gem CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>Button: print a chart.</extracomment>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>%1, as table</source>
        <extracomment>Name of a table with the figures of a chart: %1 is the chart&apos;s title.</extracomment>
        <translation>%1, som tabel</translation>
    </message>
    <message>
        <source>The figures are saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Tallene er gemt i %1.</translation>
    </message>
    <message>
        <source>“%1” lists every figure.</source>
        <extracomment>Said of a chart by screen readers: %1 is the button &quot;As table&quot;.</extracomment>
        <translation>&quot;%1&quot; viser alle tallene.</translation>
    </message>
    <message>
        <source>Shows the figures behind the picture as a table, and the picture again.</source>
        <translation>Viser tallene bag diagrammet som tabel, og diagrammet igen.</translation>
    </message>
    <message>
        <source>Saves the figures behind the picture as a CSV file.</source>
        <translation>Gemmer tallene bag diagrammet som CSV-fil.</translation>
    </message>
    <message>
        <source>Prints the picture.</source>
        <translation>Udskriver diagrammet.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message numerus="yes">
        <source>%Ln in all, from %1 (%2) to %3 (%4).</source>
        <extracomment>What a chart of bars shows: %1 and %3 are the names of its first and its last bar, %2 and %4 their figures.</extracomment>
        <translation>
            <numerusform>%Ln i alt, fra %1 (%2) til %3 (%4).</numerusform>
            <numerusform>%Ln i alt, fra %1 (%2) til %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use at first, %2 at last, %3 at the most, on %4.</source>
        <extracomment>Seats: %1 to %3 are how many, %4 is a day.</extracomment>
        <translation>%1 i brug først, %2 til sidst, højst %3 (%4).</translation>
    </message>
    <message>
        <source>Seats owned: %1.</source>
        <extracomment>%1 is a number of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Pladser i alt: %1.</translation>
    </message>
    <message>
        <source>Seats owned: %1 at first, %2 at last.</source>
        <extracomment>%1 and %2 are numbers of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Pladser i alt: %1 først, %2 til sidst.</translation>
    </message>
    <message>
        <source>By level: %1.</source>
        <extracomment>Shares of time: %1 is as in &quot;enough seats 94 %, full 6 %&quot;.</extracomment>
        <translation>Fordelt på niveau: %1.</translation>
    </message>
    <message>
        <source>Not known for %1 of the time.</source>
        <extracomment>%1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Ukendt %1 af tiden.</translation>
    </message>
    <message>
        <source>Most given: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Flest tildelt: %1, i ugen fra %2.</translation>
    </message>
    <message>
        <source>Most released: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Flest frigjort: %1, i ugen fra %2.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No seat free</source>
        <extracomment>In a chart: when no seat was free.</extracomment>
        <translation>Ingen ledig plads</translation>
    </message>
    <message>
        <source>Likely range</source>
        <extracomment>In a chart: between these figures the seats in use are expected to be.</extracomment>
        <translation>Sandsynligt område</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>In a chart: seats expected to be in use.</extracomment>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In a chart: seats that somebody has.</extracomment>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <extracomment>In a chart: the line of seats owned.</extracomment>
        <translation>Pladser i alt</translation>
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
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>In a chart: seats that somebody lost in a week.</extracomment>
        <translation>Frigjort</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>In a chart: a stretch of time of which nothing is known.</extracomment>
        <translation>Ukendt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the built-in demo tenant.</source>
        <translation>Log på det indbyggede demomiljø.</translation>
    </message>
    <message>
        <source>Number of associates of the demo tenant, 1 to 25000.</source>
        <translation>Antal medarbejdere i demomiljøet, 1 til 25000.</translation>
    </message>
    <message>
        <source>Serve the demo tenant alone until terminated.</source>
        <translation>Kør kun demomiljøet som server, indtil det afsluttes.</translation>
    </message>
    <message>
        <source>Port of the demo tenant; any free one by default.</source>
        <translation>Port til demomiljøet; en vilkårlig ledig port som standard.</translation>
    </message>
    <message>
        <source>Address of the SuperOffice server.</source>
        <translation>SuperOffice-serverens adresse.</translation>
    </message>
    <message>
        <source>Language of the program: en, nb, sv, da, de or nl.</source>
        <translation>Programmets sprog: en, nb, sv, da, de eller nl.</translation>
    </message>
    <message>
        <source>Folder for settings and files.</source>
        <translation>Mappe til indstillinger og filer.</translation>
    </message>
    <message>
        <source>Write a picture of the page once it is loaded, then exit.</source>
        <translation>Gem et billede af siden, når den er indlæst, og afslut.</translation>
    </message>
    <message>
        <source>Without a window: assign one licence on the demo tenant, print what changed, write a picture of every page to the folder.</source>
        <translation>Uden vindue: Tildel én licens i demomiljøet, udskriv, hvad der blev ændret, og gem et billede af hver side i mappen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjælp.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis versionen.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; choose one of: %3.</source>
        <extracomment>%1 an option, %2 what was given, %3 what would be right.</extracomment>
        <translation>--%1 kender ikke &quot;%2&quot;. Vælg en af følgende: %3.</translation>
    </message>
    <message>
        <source>--user needs --url: the demo tenant has its own user.</source>
        <translation>--user kræver --url: Demomiljøet har sin egen bruger.</translation>
    </message>
    <message>
        <source>--user must be neither empty nor hold a colon or control characters.</source>
        <translation>--user må hverken være tom eller indeholde kolon eller kontroltegn.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir kræver en mappe.</translation>
    </message>
    <message>
        <source>--url cannot be used together with the demo tenant.</source>
        <translation>--url kan ikke bruges sammen med demomiljøet.</translation>
    </message>
    <message>
        <source>--port needs a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port kræver et tal fra 0 til 65535, ikke &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--screenshot and --tour cannot be used together.</source>
        <translation>--screenshot og --tour kan ikke bruges sammen.</translation>
    </message>
    <message>
        <source>--demo-server shows no pages to make pictures of.</source>
        <translation>--demo-server viser ingen sider at tage billeder af.</translation>
    </message>
    <message>
        <source>--screenshot cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--screenshot kan ikke skrive til &quot;%1&quot;: Angiv en fil i en mappe, der findes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>&quot;%1&quot; blev ikke forstået.</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.</source>
        <translation>Viser og tildeler SuperOffice CRM-licenser.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour kræver en mappe.</translation>
    </message>
    <message>
        <source>The demo tenant speaks https, with a certificate nobody vouches for.</source>
        <translation>Demomiljøet bruger https, med et certifikat, som ingen står inde for.</translation>
    </message>
    <message>
        <source>What goes wrong with the demo tenant, for all calls but root or for those of one operation; may be given several times. NAME is one of: %1.</source>
        <extracomment>NAME and OPERATION stand as they are, %1 is the list of possible names.</extracomment>
        <translation>Fejl, som demomiljøet skal give, for alle kald undtagen root eller for kaldene til én operation; kan angives flere gange. NAME er et af følgende: %1.</translation>
    </message>
    <message>
        <source>Way of signing in: basic, soticket, bearer, integrated or openid. The password, ticket, token or cookie is taken from the environment variable SEATKEEPER_SECRET, or asked for.</source>
        <translation>Logonmetode: basic, soticket, bearer, integrated eller openid. Adgangskoden, billetten, tokenet eller cookien hentes fra miljøvariablen SEATKEEPER_SECRET. Hvis den mangler, bliver du spurgt.</translation>
    </message>
    <message>
        <source>User name, for basic and openid.</source>
        <translation>Brugernavn, til basic og openid.</translation>
    </message>
    <message>
        <source>Name of a connection that is stored: sign in there, as it says.</source>
        <translation>Navnet på en gemt forbindelse; log på, som den angiver.</translation>
    </message>
    <message>
        <source>--auth %1 needs --url: it says how to sign in there.</source>
        <translation>--auth %1 kræver --url: Valget angiver, hvordan du logger på den adresse.</translation>
    </message>
    <message>
        <source>--user goes with --auth basic or openid, not with %1: that names its user itself.</source>
        <translation>--user bruges med --auth basic eller openid, ikke med %1: Den logonmetode angiver selv brugeren.</translation>
    </message>
    <message>
        <source>--profile cannot be used together with --%1.</source>
        <translation>--profile kan ikke bruges sammen med --%1.</translation>
    </message>
    <message>
        <source>--profile needs the name of a stored connection.</source>
        <translation>--profile kræver navnet på en gemt forbindelse.</translation>
    </message>
    <message>
        <source>--profile does not know &quot;%1&quot;: no connection is stored yet.</source>
        <translation>--profile kender ikke &quot;%1&quot;: Der er endnu ikke gemt nogen forbindelse.</translation>
    </message>
    <message>
        <source>--%1 is the demo tenant&apos;s: use it with --demo or --demo-server.</source>
        <translation>--%1 hører til demomiljøet: Brug valget sammen med --demo eller --demo-server.</translation>
    </message>
    <message>
        <source>Without a window: remember how many seats are in use, print a line, then exit. For cron or Task Scheduler.</source>
        <translation>Uden vindue: Registrér, hvor mange pladser der er i brug, udskriv en linje, og afslut. Til cron eller Opgavestyring.</translation>
    </message>
    <message>
        <source>--snapshot cannot be used together with --%1.</source>
        <translation>--snapshot kan ikke bruges sammen med --%1.</translation>
    </message>
    <message>
        <source>Without a window: write what the page is about to a file, print a line, then exit. FILE ends in csv or xlsx, or in pdf for a report of the dashboard.</source>
        <translation>Uden vindue: Skriv det, siden handler om, til en fil, udskriv en linje, og afslut. FILE ender på csv eller xlsx, eller på pdf for en rapport over dashboardet.</translation>
    </message>
    <message>
        <source>What stands between the fields of an exported CSV file: comma, semicolon or tab.</source>
        <translation>Hvad der står mellem felterne i en eksporteret CSV-fil: comma, semicolon eller tab.</translation>
    </message>
    <message>
        <source>--separator needs --export with a CSV file.</source>
        <translation>--separator kræver --export med en CSV-fil.</translation>
    </message>
    <message>
        <source>--export cannot be used together with --%1.</source>
        <translation>--export kan ikke bruges sammen med --%1.</translation>
    </message>
    <message>
        <source>--export cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--export kan ikke skrive til &quot;%1&quot;: angiv en fil i en mappe, der findes.</translation>
    </message>
    <message>
        <source>--export makes a PDF of the dashboard only: use --page dashboard.</source>
        <translation>--export laver kun PDF af dashboardet: brug --page dashboard.</translation>
    </message>
    <message>
        <source>--export has no table for --page %1: use dashboard, licences, assignments or activity.</source>
        <translation>--export har ingen tabel for --page %1: brug dashboard, licences, assignments eller activity.</translation>
    </message>
    <message>
        <source>--yes needs --activate-file: nothing else asks.</source>
        <translation>--yes kræver --activate-file: Ellers bliver der ikke spurgt om noget.</translation>
    </message>
    <message>
        <source>--activate-file cannot be used together with --%1.</source>
        <translation>--activate-file kan ikke bruges sammen med --%1.</translation>
    </message>
    <message>
        <source>--activate-file cannot read &quot;%1&quot;: there is no such file.</source>
        <translation>--activate-file kan ikke læse &quot;%1&quot;: Filen findes ikke.</translation>
    </message>
    <message>
        <source>Page to show: dashboard, licences, assignments, changes, activity, licence-server, satellites or diagnostics.</source>
        <translation>Den side, der skal vises: dashboard, licences, assignments, changes, activity, licence-server, satellites eller diagnostics.</translation>
    </message>
    <message>
        <source>Without a window: show what a licence file would change, ask, activate it, then exit.</source>
        <translation>Uden vindue: Vis, hvad en licensfil vil ændre, spørg, aktivér licensen, og afslut.</translation>
    </message>
    <message>
        <source>Activate without asking.</source>
        <translation>Aktivér uden at spørge.</translation>
    </message>
    <message>
        <source>Look of the program: system, light, dark or high-contrast.</source>
        <translation>Programmets udseende: system, light, dark eller high-contrast.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1 an option, %2 and %3 numbers, %4 what was given.</extracomment>
        <translation>--%1 kræver et tal fra %2 til %3, ikke &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>Number of licences of the demo tenant that can be assigned, 24 to 60.</source>
        <translation>Antal licenser i demomiljøet, der kan tildeles, 24 til 60.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <extracomment>Name of the field that finds everything, for screen readers.</extracomment>
        <translation>Kommandopalet</translation>
    </message>
    <message>
        <source>Finds actions, pages, licences, owners and associates. The arrow keys move through the results, Enter chooses one.</source>
        <translation>Finder handlinger, sider, licenser, ejere og medarbejdere. Flyt mellem resultaterne med piletasterne, og tryk på Enter for at vælge et.</translation>
    </message>
    <message>
        <source>Find an action, page, licence, owner or associate</source>
        <translation>Find en handling, side, licens, ejer eller medarbejder</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Name of the list of what was found, for screen readers.</extracomment>
        <translation>Resultater</translation>
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
        <translation>Serienummer</translation>
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
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>Before a day: until then an expired licence goes on.</extracomment>
        <translation>Henstandsperioden udløber</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>Before a day: from then on administrators are warned.</extracomment>
        <translation>Advarslerne begynder</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>Before a day: updates are included until then.</extracomment>
        <translation>Vedligeholdelsen udløber</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>Before a day: the licence server is asked again.</extracomment>
        <translation>Næste kontrol</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are held by more people than the new package allows: release %1 first.</source>
        <extracomment>%1 is how many people have to give one of these licences back.</extracomment>
        <translation>
            <numerusform>%Ln licens er tildelt flere personer, end den nye pakke tillader: %1 skal frigøres først.</numerusform>
            <numerusform>%Ln licenser er tildelt flere personer, end den nye pakke tillader: %1 skal frigøres først.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not let the new package be activated, and does not say why. Ask whoever issued it.</source>
        <translation>Serveren tillader ikke, at den nye pakke aktiveres, og oplyser ikke hvorfor. Spørg den, der har udstedt den.</translation>
    </message>
    <message>
        <source>The server does not let the new package be activated: %1</source>
        <extracomment>%1 is the server&apos;s reason, as it gives it.</extracomment>
        <translation>Serveren tillader ikke, at den nye pakke aktiveres: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is a sentence, %2 the server&apos;s own words.</extracomment>
        <translation>%1 Serveren melder: %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>What changes about a licence, as in &quot;version 11.12 → 11.13&quot;.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>becomes unlimited</source>
        <translation>bliver ubegrænset</translation>
    </message>
    <message>
        <source>no longer unlimited</source>
        <translation>ikke længere ubegrænset</translation>
    </message>
    <message>
        <source>becomes hidden</source>
        <translation>bliver skjult</translation>
    </message>
    <message>
        <source>is no longer hidden</source>
        <translation>er ikke længere skjult</translation>
    </message>
    <message>
        <source>needs no other licence any more</source>
        <extracomment>What changes about a licence: it needs no other licence any more.</extracomment>
        <translation>kræver ikke længere en anden licens</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>kræver %1</translation>
    </message>
    <message>
        <source>contains other licences</source>
        <extracomment>What changes about a licence, a user plan.</extracomment>
        <translation>indeholder andre licenser</translation>
    </message>
    <message>
        <source>other terms</source>
        <extracomment>What changes about a licence: terms that are not worth naming.</extracomment>
        <translation>andre vilkår</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>What changes about a licence: &quot;version 11.12 → 11.13&quot;.</extracomment>
        <translation>version</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>What changes about a licence: &quot;type User → System&quot;.</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What changes about a licence: &quot;name Sales → Sales Premium&quot;.</extracomment>
        <translation>navn</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What changes about a licence: it was not there before.</extracomment>
        <translation>ny</translation>
    </message>
    <message>
        <source>goes away</source>
        <extracomment>What changes about a licence: it is not there any more.</extracomment>
        <translation>bortfalder</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>What changes about a licence; %1 is a number of seats.</extracomment>
        <translation>%1 flere</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <extracomment>What changes about a licence; %1 is a number of seats.</extracomment>
        <translation>%1 færre</translation>
    </message>
    <message>
        <source>seats now</source>
        <extracomment>Which figures of a licence contradict each other: seats owned, in use and free now.</extracomment>
        <translation>pladser nu</translation>
    </message>
    <message>
        <source>Now: %1 in use and %2 free do not make %3.</source>
        <translation>Nu: %1 i brug og %2 ledige giver ikke %3.</translation>
    </message>
    <message>
        <source>seats added</source>
        <extracomment>Which figures of a licence contradict each other: how many seats are added.</extracomment>
        <translation>tilføjede pladser</translation>
    </message>
    <message>
        <source>New: %1 seats and %2 added do not make %3.</source>
        <translation>Nyt: %1 pladser og %2 tilføjede giver ikke %3.</translation>
    </message>
    <message>
        <source>free after</source>
        <extracomment>Which figures of a licence contradict each other: seats free afterwards.</extracomment>
        <translation>ledige efter</translation>
    </message>
    <message>
        <source>Free after: of %1 seats %2 are in use, which does not leave %3.</source>
        <translation>Ledige efter: Af %1 pladser er %2 i brug, og så er der ikke %3 tilbage.</translation>
    </message>
    <message>
        <source>stored package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package that is stored.</extracomment>
        <translation>gemt pakke</translation>
    </message>
    <message>
        <source>The stored package holds %1 seats, not %2.</source>
        <translation>Den gemte pakke har %1 pladser, ikke %2.</translation>
    </message>
    <message>
        <source>new package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package on offer.</extracomment>
        <translation>ny pakke</translation>
    </message>
    <message>
        <source>The new package holds %1 seats, not %2.</source>
        <translation>Den nye pakke har %1 pladser, ikke %2.</translation>
    </message>
    <message numerus="yes">
        <source>expires on %1, in %Ln day(s)</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>
            <numerusform>udløber %1, om %Ln dag</numerusform>
            <numerusform>udløber %1, om %Ln dage</numerusform>
        </translation>
    </message>
    <message>
        <source>No new package is on offer.</source>
        <translation>Der tilbydes ingen ny pakke.</translation>
    </message>
    <message>
        <source>The package on offer is the one that is stored already.</source>
        <translation>Den tilbudte pakke er den, der allerede er gemt.</translation>
    </message>
    <message>
        <source>The new package can be activated.</source>
        <translation>Den nye pakke kan aktiveres.</translation>
    </message>
    <message>
        <source>%1 The server would take it all the same: it decides.</source>
        <extracomment>%1 is a sentence that says how many licences are held by too many people.</extracomment>
        <translation>%1 Serveren ville alligevel acceptere pakken, og det er den, der afgør det.</translation>
    </message>
    <message>
        <source>release %1 first</source>
        <extracomment>What a new package asks for; %1 is how many people have to give the licence back before.</extracomment>
        <translation>%1 skal frigøres først</translation>
    </message>
    <message>
        <source>figures contradict each other: %1</source>
        <extracomment>The server&apos;s figures about a licence; %1 lists which, as in &quot;seats now, free after&quot;.</extracomment>
        <translation>tallene stemmer ikke overens: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what differs between two licence packages, as in &quot;Expires&quot;.</extracomment>
        <translation>Oplysning</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what the stored licence package says.</extracomment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: what the licence package on offer says.</extracomment>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>Instead of a day: a licence never ends.</extracomment>
        <translation>ingen slutdato</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>ophørte %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>udløb %1</translation>
    </message>
    <message>
        <source>expired on %1, works until %2</source>
        <extracomment>Where a licence package stands; %1 and %2 are days.</extracomment>
        <translation>udløb %1, virker til %2</translation>
    </message>
    <message>
        <source>warns since %1</source>
        <extracomment>Where a licence package stands: administrators are warned since a day, %1, but no end is given.</extracomment>
        <translation>advarsler siden %1</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Keep mine</source>
        <extracomment>A step to undo: what was wanted stays wanted although somebody else has changed it.</extracomment>
        <translation>Behold mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>A step to undo: what somebody else has changed stays as it is on the server.</extracomment>
        <translation>Acceptér deres</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: the licence that somebody else has changed.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>When loaded</source>
        <extracomment>Column: whether the licence was held as the screen showed it when the change was sent.</extracomment>
        <translation>Ved indlæsning</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>Column: whether the licence is to be held.</extracomment>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>On the server now</source>
        <extracomment>Column: whether the licence is held as the server says now.</extracomment>
        <translation>På serveren nu</translation>
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
        <translation>Det, der er anderledes på serveren end ønsket</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Button: what was wanted stays wanted although somebody else has changed it.</extracomment>
        <translation>Behold mine</translation>
    </message>
    <message>
        <source>Stages the chosen licences, or all, as they were wanted. Nothing is sent before you apply it.</source>
        <translation>Klargør de valgte licenser, eller alle, som de var ønsket. Intet sendes, før du gennemfører det.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Button: what somebody else has changed stays as it is on the server.</extracomment>
        <translation>Acceptér deres</translation>
    </message>
    <message>
        <source>Leaves the chosen licences, or all, as the server has them now</source>
        <translation>Lader de valgte licenser, eller alle, være, som serveren har dem nu</translation>
    </message>
    <message>
        <source>Licences that somebody else has changed meanwhile: as they were loaded, as you want them, and as the server has them now.</source>
        <translation>Licenser, som en anden har ændret i mellemtiden: som de var ved indlæsning, som du ønsker dem, og som serveren har dem nu.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>This is not the name of a tenant. A correct one looks like %1.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online. An example follows, not translated.</extracomment>
        <translation>Dette er ikke navnet på et kundemiljø. Et korrekt navn ser sådan ud: %1.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not take a user name and password. Choose the sign-in by the browser.</source>
        <translation>SuperOffice Online accepterer ikke brugernavn og adgangskode. Vælg logon via browser.</translation>
    </message>
    <message>
        <source>Enter a user name without a colon.</source>
        <translation>Angiv et brugernavn uden kolon.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online offers the sign-in by the browser. Choose another way for this server.</source>
        <translation>Kun SuperOffice Online tilbyder logon via browser. Vælg en anden logonmetode til denne server.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you. It is one word.</source>
        <translation>Angiv det app-id, som SuperOffice har givet denne app. Det skal være ét ord.</translation>
    </message>
    <message>
        <source>The application secret is one word. Copy it again.</source>
        <translation>Apphemmeligheden skal være ét ord. Kopiér den igen.</translation>
    </message>
    <message>
        <source>Enter the ticket, which is one word and starts with %1.</source>
        <translation>Angiv billetten. Den skal være ét ord og starte med %1.</translation>
    </message>
    <message>
        <source>Enter the access token, which is one word. Copy it again.</source>
        <translation>Angiv adgangstokenet. Det skal være ét ord. Kopiér det igen.</translation>
    </message>
    <message>
        <source>These are no cookies. Copy the value of the Cookie header from the browser&apos;s developer tools, in one line.</source>
        <extracomment>&quot;Cookie&quot; is the name of an HTTP header: not translated.</extracomment>
        <translation>Dette er ikke cookies. Kopiér værdien af Cookie-headeren fra browserens udviklerværktøjer, på én linje.</translation>
    </message>
    <message>
        <source>The SO-AppToken is one word. Copy it again.</source>
        <translation>Apptokenet skal være ét ord. Kopiér det igen.</translation>
    </message>
    <message>
        <source>This is no format for numbers and dates. A correct one looks like %1.</source>
        <translation>Dette er ikke et format for tal og datoer. Et korrekt format ser sådan ud: %1.</translation>
    </message>
    <message>
        <source>This is no time zone. A correct one looks like %1.</source>
        <translation>Dette er ikke en tidszone. En korrekt tidszone ser sådan ud: %1.</translation>
    </message>
    <message>
        <source>Enter the name of the proxy, without http:// before it.</source>
        <translation>Angiv proxyens navn, uden http:// foran.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Angiv proxyens port, et tal fra 1 til 65535.</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Field: what the user calls a connection.</extracomment>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Way in</source>
        <extracomment>Field: way of signing in.</extracomment>
        <translation>&amp;Logonmetode</translation>
    </message>
    <message>
        <source>Application &amp;id</source>
        <extracomment>Field: id of an app registered at SuperOffice (client id).</extracomment>
        <translation>App-&amp;id</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Brugernavn</translation>
    </message>
    <message>
        <source>Remem&amp;ber in the system&apos;s keychain</source>
        <extracomment>Box to tick.</extracomment>
        <translation>&amp;Gem i systemets nøglering</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <extracomment>Button: shows the fields that are seldom needed.</extracomment>
        <translation>&amp;Mere</translation>
    </message>
    <message>
        <source>The cookies of a browser that is signed in to SuperOffice CRM.</source>
        <translation>Cookies fra en browser, der er logget på SuperOffice CRM.</translation>
    </message>
    <message>
        <source>may stay empty; proposed in the browser</source>
        <extracomment>Placeholder: what the user name is good for where the browser signs in.</extracomment>
        <translation>kan være tomt; foreslås i browseren</translation>
    </message>
    <message>
        <source>%1 Kept for this run only, never in a file.</source>
        <extracomment>%1 is a sentence that says why the keychain cannot be used.</extracomment>
        <translation>%1 Huskes kun, indtil programmet afsluttes, og gemmes aldrig i en fil.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <translation>Gemmes i systemets nøglering, aldrig i en fil.</translation>
    </message>
    <message>
        <source>Kept for this run only, never in a file.</source>
        <translation>Huskes kun, indtil programmet afsluttes, og gemmes aldrig i en fil.</translation>
    </message>
    <message>
        <source>What you call this connection. It stands in the list, and --profile takes it on the command line.</source>
        <translation>Det, du kalder denne forbindelse. Navnet vises på listen og bruges med --profile på kommandolinjen.</translation>
    </message>
    <message>
        <source>How you show who you are. What has to be typed follows from it; the user guide (F1) lists the ways.</source>
        <translation>Hvordan du viser, hvem du er. Det afgør, hvad du skal udfylde. Brugervejledningen (F1) beskriver logonmetoderne.</translation>
    </message>
    <message>
        <source>The id that SuperOffice gave to the application you have registered there.</source>
        <translation>Det id, som SuperOffice har givet den app, du har registreret dér.</translation>
    </message>
    <message>
        <source>The user you sign in as. What that user may not do, Seatkeeper cannot do either.</source>
        <translation>Den bruger, du logger på som. Det, brugeren ikke har adgang til, kan Seatkeeper heller ikke gøre.</translation>
    </message>
    <message>
        <source>Kept in memory until Seatkeeper ends, never in a file or a log, and sent to this server only.</source>
        <translation>Huskes, indtil Seatkeeper afsluttes, gemmes aldrig i en fil eller log og sendes kun til denne server.</translation>
    </message>
    <message>
        <source>Keeps what you type above in the keychain of your system, after a sign-in has worked, so that you need not type it again.</source>
        <translation>Gemmer det, du skriver ovenfor, i systemets nøglering, når det er lykkedes at logge på, så du ikke behøver at skrive det igen.</translation>
    </message>
    <message>
        <source>Shows what is seldom needed: language, proxy, certificates and the secrets of an application of your own.</source>
        <translation>Viser det, der sjældent er brug for: sprog, proxy, certifikater og de hemmelige oplysninger for en egen app.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <extracomment>Title of a list; also its name for screen readers.</extracomment>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Tilføj en forbindelse</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Duplikér forbindelsen</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Fjern forbindelsen</translation>
    </message>
    <message>
        <source>The tenants you know, or ways into one. Choose one, then sign in; nothing is read before that.</source>
        <translation>De kundemiljøer, du kender, eller forskellige måder at logge på det samme kundemiljø på. Vælg en forbindelse, og log på. Intet hentes før da.</translation>
    </message>
    <message>
        <source>Adds an empty connection, or one like the chosen one, to be filled in.</source>
        <translation>Tilføjer en tom forbindelse eller en kopi af den valgte, som du kan udfylde.</translation>
    </message>
    <message>
        <source>Removes the chosen connection and its password from this computer. With the last one to a tenant goes what is kept of its people. The server is not changed.</source>
        <translation>Fjerner den valgte forbindelse og dens adgangskode fra denne computer. Når den sidste forbindelse til et kundemiljø fjernes, slettes også det, der er gemt om personerne dér. Serveren ændres ikke.</translation>
    </message>
</context>
<context>
    <name>ConnectionMoreForm</name>
    <message>
        <source>Certificate authorities</source>
        <extracomment>Field: a file with certificates that are trusted besides the system&apos;s.</extracomment>
        <translation>Certifikatudstedere</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Certifikater (*.pem *.crt *.cer);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Server texts in</source>
        <extracomment>Field: language of the server&apos;s texts.</extracomment>
        <translation>Sprog for servertekster</translation>
    </message>
    <message>
        <source>The language of Seatkeeper</source>
        <extracomment>Choice of language: the one the program is set to.</extracomment>
        <translation>Samme som i Seatkeeper</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <extracomment>Field: how numbers and dates inside the server&apos;s texts are written.</extracomment>
        <translation>Tal og datoer</translation>
    </message>
    <message>
        <source>as the language, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and an example, which is not translated.</extracomment>
        <translation>som sproget, eller f.eks. %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field.</extracomment>
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>the server&apos;s, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and examples, which are not translated.</extracomment>
        <translation>serverens, eller f.eks. %1</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <extracomment>Placeholder: what an empty field means.</extracomment>
        <translation>kun systemets</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: choose a file.</extracomment>
        <translation>Gennemse…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <extracomment>Name of a button for screen readers.</extracomment>
        <translation>Vælg certifikatfil</translation>
    </message>
    <message>
        <source>Application secret</source>
        <extracomment>Field: secret of an app registered at SuperOffice (client secret).</extracomment>
        <translation>Apphemmelighed</translation>
    </message>
    <message>
        <source>Only for an app of your own that has one.</source>
        <translation>Kun til en egen app, der har en hemmelighed.</translation>
    </message>
    <message>
        <source>Only where SuperOffice has given you one.</source>
        <translation>Kun hvis SuperOffice har givet dig et sådant token.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Field: by which computer requests leave the network.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>Choice of proxy: as the desktop is set up.</extracomment>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of proxy.</extracomment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <extracomment>Field.</extracomment>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <extracomment>Field: number of a network port.</extracomment>
        <translation>Proxyport</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>Field.</extracomment>
        <translation>Proxybruger</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Field.</extracomment>
        <translation>Proxyadgangskode</translation>
    </message>
    <message>
        <source>only where the proxy asks for one</source>
        <translation>kun hvis proxyen kræver det</translation>
    </message>
    <message>
        <source>In which language, and with which number and date formats, the server is asked for its texts. Nothing is changed there.</source>
        <translation>Sproget og formaterne for tal og datoer, som serveren bliver bedt om at bruge i sine tekster. Intet ændres på serveren.</translation>
    </message>
    <message>
        <source>The time zone in which the server is asked for times.</source>
        <translation>Den tidszone, serveren bliver bedt om at angive tidspunkter i.</translation>
    </message>
    <message>
        <source>A file with certificates of your company’s own authorities, trusted besides those of the system. Certificates are always checked.</source>
        <translation>En fil med certifikater fra virksomhedens egne certifikatudstedere, som der er tillid til ud over systemets. Certifikater kontrolleres altid.</translation>
    </message>
    <message>
        <source>Secrets of an application of your own. They are kept like the password, and sent to SuperOffice only.</source>
        <translation>De hemmelige oplysninger for en egen app. De gemmes ligesom adgangskoden og sendes kun til SuperOffice.</translation>
    </message>
    <message>
        <source>By which computer requests leave your network. Whoever looks after the network knows whether there is one.</source>
        <translation>Den computer, som anmodninger går gennem på vej ud af netværket. Den, der har ansvaret for netværket, ved, om der er en.</translation>
    </message>
</context>
<context>
    <name>ConnectionPlaceForm</name>
    <message>
        <source>Whe&amp;re</source>
        <extracomment>Label of the choice between a server of one&apos;s own and SuperOffice Online.</extracomment>
        <translation>H&amp;vor</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <extracomment>Field: address of the server.</extracomment>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>Field: which of SuperOffice&apos;s own environments.</extracomment>
        <translation>Mil&amp;jø</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of environment: its address is typed by hand.</extracomment>
        <translation>Anden adresse</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <extracomment>Field: address of an environment.</extracomment>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <extracomment>Field: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>&amp;Kundemiljø</translation>
    </message>
    <message>
        <source>%1, or empty: as the browser says</source>
        <extracomment>Placeholder of the tenant; an example precedes, which is not translated.</extracomment>
        <translation>%1, eller tomt: afgøres i browseren</translation>
    </message>
    <message>
        <source>Where your SuperOffice is: on a server of your own, or at SuperOffice Online. It decides which ways in there are.</source>
        <translation>Hvor jeres SuperOffice kører: på jeres egen server eller i SuperOffice Online. Det afgør, hvilke logonmetoder der er.</translation>
    </message>
    <message>
        <source>The address of your server, as in a browser. Test connection finds out what is missing in it.</source>
        <translation>Serverens adresse, som den skrives i en browser. &quot;Test forbindelsen&quot; finder ud af, om der mangler noget.</translation>
    </message>
    <message>
        <source>Which of SuperOffice’s environments the tenant is in. Nearly always it is production.</source>
        <translation>Hvilket af SuperOffices miljøer kundemiljøet ligger i. Det er næsten altid produktion.</translation>
    </message>
    <message>
        <source>The customer id at SuperOffice Online, such as Cust12345. Left empty, the browser sign-in finds it.</source>
        <translation>Kunde-id&apos;et i SuperOffice Online, f.eks. Cust12345. Hvis feltet er tomt, findes det ved logon via browser.</translation>
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
        <translation>Trin i forbindelsestesten</translation>
    </message>
    <message>
        <source>What is tried one after the other, from the address to the list of associates. The first step that fails says what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>Det, der afprøves trin for trin, fra adressen til listen over medarbejdere. Det første trin, der mislykkes, viser, hvad der er galt, og hvad du kan gøre. Intet ændres på serveren.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Not tried, because an earlier step failed.</source>
        <translation>Ikke forsøgt, fordi et tidligere trin mislykkedes.</translation>
    </message>
    <message>
        <source>The address is %1.</source>
        <extracomment>%1 is a web address.</extracomment>
        <translation>Adressen er %1.</translation>
    </message>
    <message>
        <source>Not needed: the address has a number instead of a name.</source>
        <translation>Ikke nødvendigt: Adressen er et nummer og ikke et navn.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>Proxyen slår navnet op.</translation>
    </message>
    <message>
        <source>No computer called %1 was found. Check the address, the network, and whether your company&apos;s network has to be joined first.</source>
        <extracomment>%1 is a server&apos;s name, such as &quot;crm.example.com&quot;.</extracomment>
        <translation>Der blev ikke fundet nogen computer med navnet %1. Kontrollér adressen og netværket, og om du først skal oprette forbindelse til virksomhedens netværk.</translation>
    </message>
    <message>
        <source>%1 is the computer %2.</source>
        <extracomment>%1 is a server&apos;s name, %2 one or more IP addresses.</extracomment>
        <translation>%1 peger på %2.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Serveren svarer.</translation>
    </message>
    <message>
        <source>Not needed: the server runs on this computer.</source>
        <translation>Ikke nødvendigt: Serveren kører på denne computer.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server&apos;s certificate is trusted.</source>
        <translation>Forbindelsen er krypteret, og der er tillid til serverens certifikat.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online tells the state of its tenants.</source>
        <translation>Kun SuperOffice Online oplyser status for kundemiljøerne.</translation>
    </message>
    <message>
        <source>Which tenant it is turns out only in the browser.</source>
        <translation>Hvilket kundemiljø det er, viser sig først i browseren.</translation>
    </message>
    <message>
        <source>The tenant %1 runs at %2.</source>
        <extracomment>%1 is a tenant&apos;s name, such as &quot;Cust31415&quot;, %2 a web address.</extracomment>
        <translation>Kundemiljøet %1 kører på %2.</translation>
    </message>
    <message>
        <source>Where the tenant is turns out only in the browser.</source>
        <translation>Hvor kundemiljøet ligger, viser sig først i browseren.</translation>
    </message>
    <message>
        <source>The server says nothing before the sign-in.</source>
        <translation>Serveren oplyser intet før logon.</translation>
    </message>
    <message>
        <source>What answers at %1 is no SuperOffice WebAPI. Check the address: ask whoever runs the server for that of its WebAPI.</source>
        <translation>Det, der svarer på %1, er ikke et SuperOffice WebAPI. Kontrollér adressen: Spørg den, der driver serveren, om WebAPI-adressen.</translation>
    </message>
    <message>
        <source>SuperOffice answers, version %1.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>SuperOffice svarer, version %1.</translation>
    </message>
    <message>
        <source>The server knows you as %1.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Serveren kender dig som %1.</translation>
    </message>
    <message numerus="yes">
        <source>Licences of %Ln owner(s) can be read.</source>
        <extracomment>&quot;Owners&quot;: the companies whose licences a server has, SuperOffice and its partners.</extracomment>
        <translation>
            <numerusform>Licenser fra %Ln ejer kan hentes.</numerusform>
            <numerusform>Licenser fra %Ln ejere kan hentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The associates can be read.</source>
        <translation>Medarbejderne kan hentes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) can be read.</source>
        <translation>
            <numerusform>%Ln medarbejder kan hentes.</numerusform>
            <numerusform>%Ln medarbejdere kan hentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>New connection</source>
        <extracomment>Name of a connection in which nothing has been filled in yet.</extracomment>
        <translation>Ny forbindelse</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Way of signing in.</extracomment>
        <translation>Brugernavn og adgangskode</translation>
    </message>
    <message>
        <source>Ticket (SOTicket)</source>
        <extracomment>Way of signing in: a ticket that another program has made.</extracomment>
        <translation>Billet (SOTicket)</translation>
    </message>
    <message>
        <source>Access token (Bearer)</source>
        <extracomment>Way of signing in: an access token that another program has got.</extracomment>
        <translation>Adgangstoken (Bearer)</translation>
    </message>
    <message>
        <source>Web session</source>
        <extracomment>Way of signing in: with the cookies of the CRM client in a browser.</extracomment>
        <translation>Websession</translation>
    </message>
    <message>
        <source>Browser sign-in (OpenID Connect)</source>
        <extracomment>Way of signing in: on SuperOffice&apos;s own page in the browser.</extracomment>
        <translation>Logon via browser (OpenID Connect)</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <extracomment>Field.</extracomment>
        <translation>Bille&amp;t</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Adgangstoken</translation>
    </message>
    <message>
        <source>&amp;Cookie</source>
        <extracomment>Field: the Cookie header of a browser that is signed in.</extracomment>
        <translation>&amp;Cookie</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field.</extracomment>
        <translation>Adgangsk&amp;ode</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Environment of SuperOffice Online in which customers work.</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Environment of SuperOffice Online for trying out what comes next.</extracomment>
        <translation>Afprøvning</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <extracomment>Environment of SuperOffice Online for quality assurance.</extracomment>
        <translation>Kvalitetssikring</translation>
    </message>
    <message>
        <source>Development</source>
        <extracomment>Environment of SuperOffice Online for developers of apps.</extracomment>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>Enter the ticket. It begins with 7T:.</source>
        <translation>Angiv billetten. Den starter med 7T:.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Angiv adgangstokenet.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose a different one.</source>
        <translation>En anden forbindelse har dette navn. Vælg et andet.</translation>
    </message>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Angiv SuperOffice-serverens adresse.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Angiv en adresse, der starter med https://.</translation>
    </message>
    <message>
        <source>Enter the tenant. It looks like Cust12345.</source>
        <translation>Angiv kundemiljøet. Det skrives som Cust12345.</translation>
    </message>
    <message>
        <source>A tenant looks like Cust12345, without blanks or slashes.</source>
        <translation>Et kundemiljø skrives som Cust12345, uden mellemrum eller skråstreger.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Angiv brugernavnet.</translation>
    </message>
    <message>
        <source>The user name must not hold a colon or control characters.</source>
        <translation>Brugernavnet må ikke indeholde kolon eller kontroltegn.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you.</source>
        <translation>Angiv det app-id, du har fået af SuperOffice.</translation>
    </message>
    <message>
        <source>Enter a code like en-GB for numbers and dates.</source>
        <translation>Formatet for tal og datoer angives som en-GB.</translation>
    </message>
    <message>
        <source>A time zone looks like NO, US-NY or UTC.</source>
        <translation>En tidszone angives som NO, US-NY eller UTC.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>Angiv proxyens navn eller adresse.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Angiv en port fra 1 til 65535.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of testing a connection: what was typed makes sense.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <extracomment>Step of testing a connection: DNS knows the server.</extracomment>
        <translation>Navneopslag</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Step of testing a connection: the computer answers.</extracomment>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Step of testing a connection: the certificate is trusted.</extracomment>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Step of testing a connection: the tenant at SuperOffice Online runs.</extracomment>
        <translation>Kundemiljø</translation>
    </message>
    <message>
        <source>SuperOffice WebAPI</source>
        <extracomment>Step of testing a connection: a WebAPI answers. The name is not translated.</extracomment>
        <translation>SuperOffice WebAPI</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>Step of testing a connection: the credentials are taken.</extracomment>
        <translation>Logon</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Step of testing a connection: the licences can be read.</extracomment>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Associates</source>
        <extracomment>Step of testing a connection: the associates can be read.</extracomment>
        <translation>Medarbejdere</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a step: its turn has not come.</extracomment>
        <translation>venter</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>State of a step: under way.</extracomment>
        <translation>kontrolleres…</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a step: all is well.</extracomment>
        <translation>i orden</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step.</extracomment>
        <translation>mislykkedes</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step: does not apply, or could not be taken.</extracomment>
        <translation>sprunget over</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Browseren er åben: Gennemfør logon dér.</translation>
    </message>
</context>
<context>
    <name>DashboardAway</name>
    <message>
        <source>While you were away</source>
        <extracomment>Name of a table, for screen readers: what has changed since the user was here last.</extracomment>
        <translation>Mens du var væk</translation>
    </message>
    <message>
        <source>What has changed since you were here last, and by whom. Enter shows who holds a licence now.</source>
        <translation>Det, der er ændret, siden du var her sidst, og hvem der har ændret det. Tryk på Enter for at se, hvem der har en licens nu.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Intet at sammenligne med endnu</translation>
    </message>
    <message>
        <source>From now on, what changes between two visits is listed here.</source>
        <translation>Fra nu af vises det her, hvad der ændres mellem to besøg.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Intet er ændret</translation>
    </message>
    <message>
        <source>What has changed on the server since your last visit, and whether it was done with Seatkeeper. Enter or a double click shows who holds the licence now.</source>
        <translation>Det, der er ændret på serveren siden dit seneste besøg, og om det blev gjort med Seatkeeper. Tryk på Enter, eller dobbeltklik for at se, hvem der har licensen nu.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent igen</translation>
    </message>
</context>
<context>
    <name>DashboardHistory</name>
    <message>
        <source>Seats over time</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Pladser over tid</translation>
    </message>
    <message>
        <source>Time at each level</source>
        <extracomment>Title of a chart: how long a licence was nearly full, full and so on.</extracomment>
        <translation>Tid på hvert niveau</translation>
    </message>
    <message>
        <source>Given and released per week</source>
        <extracomment>Title of a chart of seats.</extracomment>
        <translation>Tildelt og frigjort pr. uge</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a table: seats expected to be in use, week by week.</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Seats that are expected to be in use, week by week</source>
        <translation>Pladser, der forventes at være i brug, uge for uge</translation>
    </message>
    <message>
        <source>How many seats were in use, under the line of those owned, and red where none was free. Each refresh adds to this history, which is kept on this computer.</source>
        <translation>Hvor mange pladser der var i brug, under linjen for pladser i alt, og i rødt, når ingen var ledige. Hver opdatering bygger videre på denne pladshistorik, som er gemt på denne computer.</translation>
    </message>
    <message>
        <source>For how many days the licence had seats enough, was nearly full, full or over-assigned.</source>
        <translation>Hvor mange dage licensen havde pladser nok, var næsten fuldt optaget, var fuldt optaget eller var tildelt for mange.</translation>
    </message>
    <message>
        <source>How many seats were given and released each week.</source>
        <translation>Hvor mange pladser der blev tildelt og frigjort hver uge.</translation>
    </message>
    <message>
        <source>How many seats will be in use, week by week, if things go on as they did: a guess, with the range in which the true number is likely to lie.</source>
        <translation>Hvor mange pladser der vil være i brug, uge for uge, hvis udviklingen fortsætter som hidtil. Det er et skøn med det område, som det virkelige tal sandsynligvis ligger inden for.</translation>
    </message>
</context>
<context>
    <name>DashboardLicenseBox</name>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>The licence that the charts beneath are about.</source>
        <translation>Den licens, som diagrammerne nedenfor handler om.</translation>
    </message>
</context>
<context>
    <name>DashboardOverview</name>
    <message>
        <source>Thresholds…</source>
        <extracomment>Button: opens a dialog.</extracomment>
        <translation>Grænseværdier…</translation>
    </message>
    <message>
        <source>From where on a licence counts as nearly full, and as full</source>
        <translation>Hvornår en licens regnes for næsten fuldt optaget og for fuldt optaget</translation>
    </message>
    <message>
        <source>Seat tiles</source>
        <extracomment>Name of the list of licences, for screen readers.</extracomment>
        <translation>Pladser pr. licens</translation>
    </message>
    <message>
        <source>Licences and their seats, those under most pressure first. Enter shows who holds a licence.</source>
        <translation>Licenser med pladser, de mest udnyttede først. Tryk på Enter for at se, hvem der har en licens.</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Title of a table: what each owner has of all its licences together.</extracomment>
        <translation>I alt pr. ejer</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Title of a table of what expires or comes due.</extracomment>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>What expires or comes due, the most urgent first</source>
        <translation>Det, der udløber eller forfalder, det mest presserende først</translation>
    </message>
    <message>
        <source>Nearly full from %1, full from %2</source>
        <extracomment>Says what the signs beside seats mean: %1 and %2 are shares in per cent, as in &quot;85 %&quot;.</extracomment>
        <translation>Næsten fuldt optaget fra %1, fuldt optaget fra %2</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Licenserne kunne ikke hentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget på</translation>
    </message>
    <message>
        <source>Sign in to see how many seats are in use.</source>
        <translation>Log på for at se, hvor mange pladser der er i brug.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Log på…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter licenser…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Serveren er spurgt om alle licensejere.</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen licenser</translation>
    </message>
    <message>
        <source>The server knows no licence with seats to be counted.</source>
        <translation>Serveren har ingen licenser med pladser, der kan tælles.</translation>
    </message>
    <message>
        <source>A limit of your SuperOffice plan is close: %1 of %2 in use.</source>
        <extracomment>Said of a limit of the customer&apos;s plan: %1 is how much of it is used, %2 the limit.</extracomment>
        <translation>En grænse i jeres SuperOffice-plan er nær: %1 af %2 i brug.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <extracomment>Heading over licences of which a number of seats is owned.</extracomment>
        <translation>Begrænsede</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Heading over licences without a ceiling.</extracomment>
        <translation>Ubegrænsede</translation>
    </message>
    <message>
        <source>The seats of every licence owner, added up. Enter shows who holds the owner&apos;s licences.</source>
        <translation>Pladserne for hver licensejer, lagt sammen. Tryk på Enter for at se, hvem der har licenser fra ejeren.</translation>
    </message>
    <message>
        <source>A tile for each licence with its seats, those under most pressure first. Enter or a double click shows who holds it.</source>
        <translation>Et kort for hver licens med dens pladser, de mest udnyttede først. Tryk på Enter, eller dobbeltklik for at se, hvem der har licensen.</translation>
    </message>
    <message>
        <source>What each licence owner has, all seats added up. Enter or a double click shows who holds the owner’s licences.</source>
        <translation>Det, hver licensejer har, med alle pladser lagt sammen. Tryk på Enter, eller dobbeltklik for at se, hvem der har licenser fra ejeren.</translation>
    </message>
    <message>
        <source>The days on which something expires or comes due, the most urgent first. New licences come under Licence server.</source>
        <translation>De dage, hvor noget udløber eller forfalder, det mest presserende først. Nye licenser finder du under Licensserver.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent igen</translation>
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
        <translation>Eksportér…</translation>
    </message>
    <message>
        <source>Saves seats, history or a report as a file</source>
        <translation>Gemmer pladser, pladshistorik eller en rapport som fil</translation>
    </message>
    <message>
        <source>Parts of the dashboard</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Dele af dashboardet</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Tab: the licences as tiles.</extracomment>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Tab: how licences are used today.</extracomment>
        <translation>Brug</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: seats over time, and the forecast.</extracomment>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <extracomment>Tab: seats that could be taken back.</extracomment>
        <translation>Frigørelse</translation>
    </message>
    <message>
        <source>While you were away</source>
        <extracomment>Tab: what has changed since the user was here last.</extracomment>
        <translation>Mens du var væk</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When the server was asked last; %1 is a time.</extracomment>
        <translation>hentet kl. %1</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: list what has changed.</extracomment>
        <translation>Vis ændringer</translation>
    </message>
    <message>
        <source>The parts of the dashboard: how the seats stand today, how they are used, how they were and will be, which could be taken back, and what has changed since your last visit.</source>
        <translation>Delene af dashboardet: hvordan det står til med pladserne i dag, hvordan de bruges, hvordan udviklingen har været og ventes at blive, hvilke pladser der kan frigøres, og hvad der er ændret siden dit seneste besøg.</translation>
    </message>
</context>
<context>
    <name>DashboardReclaim</name>
    <message>
        <source>Reason</source>
        <extracomment>Label of the box that chooses why seats might be taken back; also its name for screen readers.</extracomment>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <extracomment>Button: tick every row that is listed.</extracomment>
        <translation>Vælg alle viste</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: take the tick off every row that is listed.</extracomment>
        <translation>Vælg ingen</translation>
    </message>
    <message>
        <source>Reclaimable seats</source>
        <translation>Pladser, der kan frigøres</translation>
    </message>
    <message>
        <source>Who may do without a licence, and why. Space ticks the selected rows.</source>
        <translation>Hvem der kan undvære en licens, og hvorfor. Mellemrum sætter kryds ved de valgte rækker.</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Klargør frigørelsen af det, der er sat kryds ved. Intet sendes, før du gennemfører det.</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Choice of reason: every one.</extracomment>
        <translation>Alle årsager</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>Alle licenser</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln seat(s)…</source>
        <extracomment>Button: stage the release of %Ln seats, to be reviewed on another page.</extracomment>
        <translation>
            <numerusform>Frigør %Ln plads…</numerusform>
            <numerusform>Frigør %Ln pladser…</numerusform>
        </translation>
    </message>
    <message>
        <source>“Contained in the user plan” may only mirror what the server shows through the plan: releasing such a licence need not free a seat.</source>
        <translation>&quot;Indgår i brugerplanen&quot; afspejler måske blot det, serveren viser via planen: Det er ikke sikkert, at der bliver en plads ledig, når en sådan licens frigøres.</translation>
    </message>
    <message>
        <source>No seat to take back</source>
        <translation>Ingen pladser at frigøre</translation>
    </message>
    <message>
        <source>Lists only seats that might be taken back for this reason.</source>
        <translation>Viser kun pladser, der kan frigøres af denne årsag.</translation>
    </message>
    <message>
        <source>Lists only seats of this licence.</source>
        <translation>Viser kun pladser for denne licens.</translation>
    </message>
    <message>
        <source>Ticks every row that is listed and can be changed, or none of them. Nothing is staged yet.</source>
        <translation>Sætter kryds ved alle de viste rækker, der kan ændres, eller ved ingen af dem. Intet er klargjort endnu.</translation>
    </message>
    <message>
        <source>Seats that might be taken back, whose they are, and why. A tick alone changes nothing.</source>
        <translation>Pladser, der måske kan frigøres, hvem der har dem, og hvorfor. Et kryds alene ændrer intet.</translation>
    </message>
    <message>
        <source>No seat matches</source>
        <translation>Ingen fundet</translation>
    </message>
    <message>
        <source>No seat matches the reason and the licence above.</source>
        <translation>Ingen pladser passer til årsagen og licensen ovenfor.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list seats for every reason and of every licence again.</extracomment>
        <translation>Ryd filter</translation>
    </message>
    <message>
        <source>Nobody who holds a licence seems to do without it, as far as the server tells.</source>
        <translation>Ud fra det, serveren oplyser, ser det ikke ud til, at nogen kan undvære en af deres licenser.</translation>
    </message>
</context>
<context>
    <name>DashboardReport</name>
    <message>
        <source>Licences and seats</source>
        <extracomment>Title of the dashboard on paper.</extracomment>
        <translation>Licenser og pladser</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Heading of a table: what each owner&apos;s licences come to.</extracomment>
        <translation>I alt pr. ejer</translation>
    </message>
    <message>
        <source>Seat use</source>
        <extracomment>Heading of a table: owned and used seats of every licence.</extracomment>
        <translation>Brug af pladser</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Heading of a table: when licences end or come due.</extracomment>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Brug pr. licens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about a report, as in &quot;Tenant: Nordwind AS&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nearly full from %1 on, full from %2 on.</source>
        <extracomment>Explains words of a table; both are shares of the seats owned, as in &quot;85 %&quot;.</extracomment>
        <translation>Næsten fuldt optaget fra %1, fuldt optaget fra %2.</translation>
    </message>
    <message>
        <source>Seats over time: %1</source>
        <extracomment>Title of a chart; %1 is a licence.</extracomment>
        <translation>Pladser over tid: %1</translation>
    </message>
    <message>
        <source>The report could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>Rapporten kunne ikke gemmes i %1 (%2). Vælg en anden mappe eller et andet navn.</translation>
    </message>
</context>
<context>
    <name>DashboardUse</name>
    <message>
        <source>Seat use</source>
        <extracomment>Title of a table of all licences and their seats.</extracomment>
        <translation>Brug af pladser</translation>
    </message>
    <message>
        <source>Licences and their seats. Enter shows who holds a licence, a click on a header sorts.</source>
        <translation>Licenser med pladser. Tryk på Enter for at se, hvem der har en licens, klik på en overskrift for at sortere.</translation>
    </message>
    <message>
        <source>Show holders</source>
        <extracomment>Button: go to those who hold the licence in this row.</extracomment>
        <translation>Vis indehavere</translation>
    </message>
    <message>
        <source>Shows who holds the licence of the chosen row</source>
        <translation>Viser, hvem der har licensen i den valgte række</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Brug pr. licens</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Label of the box that says whether holders are counted by group, role or plan.</extracomment>
        <translation>Fordelt på</translation>
    </message>
    <message>
        <source>Holders by group</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Indehavere fordelt på gruppe</translation>
    </message>
    <message>
        <source>Holders by role</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Indehavere fordelt på rolle</translation>
    </message>
    <message>
        <source>Holders by user plan</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Indehavere fordelt på brugerplan</translation>
    </message>
    <message>
        <source>Every licence with its seats. A click on a header sorts; Enter or a double click shows who holds the licence.</source>
        <translation>Alle licenser med deres pladser. Klik på en overskrift for at sortere. Tryk på Enter, eller dobbeltklik for at se, hvem der har licensen.</translation>
    </message>
    <message>
        <source>How much of each licence is in use. As table shows the figures behind the picture.</source>
        <translation>Hvor meget af hver licens der er i brug. &quot;Som tabel&quot; viser tallene bag diagrammet.</translation>
    </message>
    <message>
        <source>How many hold the chosen licence in each group, with each role or user plan.</source>
        <translation>Hvor mange der har den valgte licens i hver gruppe eller med hver rolle eller brugerplan.</translation>
    </message>
</context>
<context>
    <name>DashboardWhatIf</name>
    <message>
        <source>Joiners and leavers</source>
        <translation>Til- og afgang</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>More people</source>
        <extracomment>Label of a number: what if there were so many people more?</extracomment>
        <translation>Flere personer</translation>
    </message>
    <message>
        <source>What if so many people came from today on? Below 0: if they left.</source>
        <translation>Hvad nu, hvis der kom så mange personer fra i dag? Under 0: hvis de fratrådte.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses the group that people join.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Joiners and leavers…</source>
        <extracomment>Button: read a file that says who will come and go.</extracomment>
        <translation>Til- og afgang…</translation>
    </message>
    <message>
        <source>Reads a CSV file: a day such as 2027-01-31 in the first column, the seats taken on it in the second; fewer than 0 are given back</source>
        <translation>Læser en CSV-fil: en dato, f.eks. 2027-01-31, i den første kolonne og antallet af pladser, der tages i brug den dag, i den anden; tal under 0 er pladser, der gives tilbage</translation>
    </message>
    <message>
        <source>Any group</source>
        <extracomment>Choice of group: people join any of them.</extracomment>
        <translation>Uanset gruppe</translation>
    </message>
    <message>
        <source>%1 was not read. %2</source>
        <extracomment>%1 is a file, %2 sentences that say what is wrong.</extracomment>
        <translation>%1 blev ikke læst. %2</translation>
    </message>
    <message numerus="yes">
        <source>The forecast counts in %Ln line(s) of %1.</source>
        <extracomment>%1 is a file, %Ln how many lines of it tell of joiners and leavers.</extracomment>
        <translation>
            <numerusform>Prognosen medregner %Ln linje i %1.</numerusform>
            <numerusform>Prognosen medregner %Ln linjer i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the forecast does without a list again.</extracomment>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>How many people more, or fewer, you expect, and in which group. Only the forecast follows; nothing is staged.</source>
        <translation>Hvor mange flere eller færre personer du forventer, og i hvilken gruppe. Det påvirker kun prognosen, og intet klargøres.</translation>
    </message>
    <message>
        <source>Reads a CSV file with a day and a number of seats in each line, and puts them into the forecast. Nothing is staged.</source>
        <translation>Læser en CSV-fil med en dato og et antal pladser på hver linje og medregner dem i prognosen. Intet klargøres.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be used. The file is %2, the reason: %3</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: the database&apos;s own explanation, in English.</extracomment>
        <translation>%1 kan ikke bruges. Filen er %2, årsagen er: %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer Seatkeeper; it is left as it is. Use that Seatkeeper, or move %2 away.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;, also in the texts that follow. %2: its file.</extracomment>
        <translation>%1 er skrevet af en nyere version af Seatkeeper og bliver ikke ændret. Brug den version, eller flyt %2 til et andet sted.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 belongs to another program. Move it away and start Seatkeeper again.</source>
        <translation>%1 kan ikke gemmes: %2 tilhører et andet program. Flyt filen til et andet sted, og genstart Seatkeeper.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 is damaged; it is left as it is. Move it away, or put an older copy in its place, and start Seatkeeper again.</source>
        <translation>%1 kan ikke læses: %2 er beskadiget og bliver ikke ændret. Flyt filen til et andet sted, eller erstat den med en ældre kopi, og genstart Seatkeeper.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 is a folder. Move it away and start Seatkeeper again.</source>
        <translation>%1 kan ikke gemmes: %2 er en mappe. Flyt den til et andet sted, og genstart Seatkeeper.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 cannot be opened for writing. See to it that it and its folder can be written, and start Seatkeeper again.</source>
        <translation>%1 kan ikke gemmes: %2 kan ikke åbnes til skrivning. Sørg for, at der kan skrives til filen og den mappe, den ligger i, og genstart Seatkeeper.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program is busy with %2. Try again.</source>
        <translation>%1 kan ikke bruges: Et andet program bruger %2. Prøv igen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: what %2 holds at %3 is not known to this Seatkeeper. It is left as it is.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: a place in it: &quot;run 12, position 3: state&quot;.</extracomment>
        <translation>%1 kan ikke læses: Denne version af Seatkeeper kender ikke det, der står i %2 (%3). Filen bliver ikke ændret.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>Copy support bundle</source>
        <extracomment>Button: put facts and requests on the clipboard, to be sent to whoever helps.</extracomment>
        <translation>Kopiér supportpakke</translation>
    </message>
    <message>
        <source>Copies these facts and requests as text. No password, token, name or address is in it.</source>
        <translation>Kopierer disse oplysninger og anmodninger som tekst, uden adgangskoder, tokens, navne og adresser.</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Tab: the last requests to the server.</extracomment>
        <translation>Anmodninger</translation>
    </message>
    <message>
        <source>Server calls</source>
        <extracomment>Tab: what this server lets a program do.</extracomment>
        <translation>Serverkald</translation>
    </message>
    <message>
        <source>Kinds of diagnostics</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Typer af diagnostik</translation>
    </message>
    <message>
        <source>The last 200 requests to the server, the newest first</source>
        <translation>De seneste 200 anmodninger til serveren, de nyeste først</translation>
    </message>
    <message>
        <source>What this server lets a program do</source>
        <translation>Det, denne server lader et program gøre</translation>
    </message>
    <message>
        <source>SuperOffice server %1</source>
        <extracomment>%1 is the version of the SuperOffice server.</extracomment>
        <translation>SuperOffice-server %1</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Ikke logget på.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ingen anmodninger endnu</translation>
    </message>
    <message>
        <source>Requests to the server are listed here as they are made.</source>
        <translation>Anmodningerne til serveren vises her, efterhånden som de sendes.</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Intet kendt endnu</translation>
    </message>
    <message>
        <source>What the server offers is listed here after signing in.</source>
        <translation>Det, serveren tilbyder, vises her, når du er logget på.</translation>
    </message>
    <message>
        <source>The last 200 requests to the server: when, what, how each ended and how long it took. Look here first when something is slow or fails.</source>
        <translation>De seneste 200 anmodninger til serveren: hvornår, hvad, hvordan det gik, og hvor lang tid det tog. Se her først, når noget er langsomt eller ikke virker.</translation>
    </message>
    <message>
        <source>The calls that Seatkeeper knows, and whether this server has them. Where one is missing, what needs it is closed and says why.</source>
        <translation>De kald, som Seatkeeper kender, og om denne server har dem. Hvis et kald mangler, er det, der kræver kaldet, ikke tilgængeligt, og årsagen vises.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Log på…</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Gemt i %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>Eksporten blev annulleret. Intet blev gemt.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>All %Ln run(s)</source>
        <translation>
            <numerusform>Alle kørsler (%Ln)</numerusform>
            <numerusform>Alle kørsler (%Ln)</numerusform>
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
            <numerusform>Alle medarbejdere (%Ln)</numerusform>
            <numerusform>Alle medarbejdere (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) that match the filter</source>
        <translation>
            <numerusform>%Ln medarbejder, der passer til filteret</numerusform>
            <numerusform>%Ln medarbejdere, der passer til filteret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected associate(s)</source>
        <translation>
            <numerusform>%Ln valgt medarbejder</numerusform>
            <numerusform>%Ln valgte medarbejdere</numerusform>
        </translation>
    </message>
    <message>
        <source>licences of %1</source>
        <extracomment>What an exported table holds: %1 is an owner.</extracomment>
        <translation>licenser fra %1</translation>
    </message>
    <message>
        <source>licences of all owners</source>
        <translation>licenser fra alle ejere</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <extracomment>Label of the choice of what is exported.</extracomment>
        <translation>&amp;Hvad</translation>
    </message>
    <message>
        <source>&amp;Associates</source>
        <extracomment>Label of the choice of which associates are exported.</extracomment>
        <translation>&amp;Medarbejdere</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>Label of the choice of whose licences are exported.</extracomment>
        <translation>&amp;Ejer</translation>
    </message>
    <message>
        <source>&amp;File type</source>
        <extracomment>Label of the choice between kinds of files.</extracomment>
        <translation>&amp;Filtype</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <extracomment>Label of the choice of what stands between the fields of a CSV file.</extracomment>
        <translation>&amp;Skilletegn</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Skriver filen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: asks for a file, and writes what was chosen.</extracomment>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Assignments as a matrix</source>
        <extracomment>What is exported: a row for each associate, a column for each licence.</extracomment>
        <translation>Tildelinger som matrix</translation>
    </message>
    <message>
        <source>Assignments as a list</source>
        <extracomment>What is exported: a row for each licence that somebody holds.</extracomment>
        <translation>Tildelinger som liste</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>What is exported: owned and used seats.</extracomment>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Seat history</source>
        <extracomment>What is exported: how many seats were in use when.</extracomment>
        <translation>Pladshistorik</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>What is exported: what was applied so far.</extracomment>
        <translation>Kørsler</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <extracomment>What is exported: each change of a run; %1 is as in &quot;Run 12&quot;.</extracomment>
        <translation>Poster: %1</translation>
    </message>
    <message>
        <source>Dashboard as a report</source>
        <extracomment>What is exported: the dashboard on paper.</extracomment>
        <translation>Dashboardet som rapport</translation>
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
            <numerusform>%Ln, der passer til filteret</numerusform>
            <numerusform>%Ln, der passer til filteret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Which associates are exported: those whose rows are selected.</extracomment>
        <translation>
            <numerusform>%Ln valgt</numerusform>
            <numerusform>%Ln valgte</numerusform>
        </translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>Alle ejere</translation>
    </message>
    <message>
        <source>PDF report</source>
        <extracomment>Kind of file.</extracomment>
        <translation>PDF-rapport</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Kind of file.</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <extracomment>Kind of file.</extracomment>
        <translation>Excel-projektmappe (XLSX)</translation>
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
        <translation>Der er intet at eksportere.</translation>
    </message>
    <message>
        <source>Seats, dates and charts as they are now</source>
        <translation>Pladser, datoer og diagrammer, som de er nu</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How large an exported table is: %1 as in &quot;400 rows&quot;, %2 as in &quot;66 columns&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolonne</numerusform>
            <numerusform>%Ln kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>Excel-projektmapper (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>What is written into the file: assignments, seats, their history, runs, or a report of the dashboard.</source>
        <translation>Det, der skrives til filen: tildelinger, pladser, pladshistorik, kørsler eller en rapport over dashboardet.</translation>
    </message>
    <message>
        <source>Whose rows are written: all associates, those that match the search and the filters, or the selected ones. The number beside each says how many that are.</source>
        <translation>Hvilke rækker der skrives: alle medarbejdere, dem, der passer til søgningen og filtrene, eller de valgte. Tallet ved siden af viser, hvor mange det er.</translation>
    </message>
    <message>
        <source>Whose licences are written: those of one owner, or of all.</source>
        <translation>Hvilke licenser der skrives: dem fra én ejer eller dem fra alle.</translation>
    </message>
    <message>
        <source>The kind of file. For CSV choose also what stands between the fields: semicolons where a spreadsheet writes numbers with a comma.</source>
        <translation>Filtypen. Til CSV vælger du også skilletegnet mellem felterne. Brug semikolon, hvis regnearksprogrammet skriver tal med komma.</translation>
    </message>
    <message>
        <source>Asks where the file is to go, and writes it. The server is not changed.</source>
        <translation>Spørger, hvor filen skal gemmes, og skriver den. Serveren ændres ikke.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>This is not a plain file. Choose another name.</source>
        <translation>Dette er ikke en almindelig fil. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 a sentence that says why and what to do.</extracomment>
        <translation>%1 kunne ikke skrives: %2</translation>
    </message>
</context>
<context>
    <name>ExportNoteText</name>
    <message>
        <source>Tenant</source>
        <extracomment>In an exported file, before the name of the tenant.</extracomment>
        <translation>Kundemiljø</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>In an exported file, before which rows were chosen.</extracomment>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>In an exported file, before what the rows were filtered by.</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Read at</source>
        <extracomment>In an exported file, before the time at which the figures were read from the server.</extracomment>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Written at</source>
        <extracomment>In an exported file, before the time at which it was written.</extracomment>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>In an exported file, before a name such as Europe/Oslo.</extracomment>
        <translation>Tidszone</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>%1. Choose another folder or name, or make room.</source>
        <extracomment>Why a file could not be written; %1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>%1. Vælg en anden mappe eller et andet navn, eller frigør plads på disken.</translation>
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
        <translation>Intet blev aktiveret.</translation>
    </message>
    <message>
        <source>Activate this licence? [y/N] </source>
        <extracomment>Asked on the terminal; the letters in brackets are what can be typed, the capital one is the default.</extracomment>
        <translation>Vil du aktivere denne licens? [j/N] </translation>
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
            <numerusform>Gemte %Ln række i %1.</numerusform>
            <numerusform>Gemte %Ln rækker i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the report in %1.</source>
        <translation>Gemte rapporten i %1.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>One window, eight pages</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Ét vindue, otte sider</translation>
    </message>
    <message>
        <source>The list at the side leads from page to page, and says which tenant you are in. Refresh reads everything from the server again.</source>
        <translation>Med listen i siden går du fra side til side, og dér kan du også se, hvilket kundemiljø du er i. &quot;Opdatér&quot; henter alt fra serveren igen.</translation>
    </message>
    <message>
        <source>How many seats are left</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hvor mange pladser der er tilbage</translation>
    </message>
    <message>
        <source>A tile for each licence. A sign and a colour tell which are nearly full, and choosing one shows who holds it and how its use has grown.</source>
        <translation>Et kort for hver licens. Et tegn og en farve viser, hvilke der er næsten fuldt optaget. Vælg et kort for at se, hvem der har licensen, og hvordan brugen har udviklet sig.</translation>
    </message>
    <message>
        <source>Who has which licence</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hvem der har hvilken licens</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence. Tick a box to give a licence, clear it to take it back. Nothing is sent yet.</source>
        <translation>En række for hver medarbejder og en kolonne for hver licens. Sæt kryds i et felt for at tildele en licens, og fjern krydset for at tage den tilbage. Intet sendes endnu.</translation>
    </message>
    <message>
        <source>Find the right people</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Find de rigtige personer</translation>
    </message>
    <message>
        <source>Search by name or narrow the list by owner, group, role or plan. Select several rows to change them all at once.</source>
        <translation>Søg efter navn, eller afgræns listen efter ejer, gruppe, rolle eller plan. Vælg flere rækker for at ændre dem alle på én gang.</translation>
    </message>
    <message>
        <source>Look before you apply</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Se efter, før du gennemfører</translation>
    </message>
    <message>
        <source>What you ticked is collected here until you apply it. Seatkeeper then reads every change back from the server, so that “verified” means verified.</source>
        <translation>Det, du har sat kryds ved, samles her, indtil du gennemfører det. Derefter læser Seatkeeper hver ændring tilbage fra serveren, så &quot;bekræftet&quot; virkelig betyder bekræftet.</translation>
    </message>
    <message>
        <source>What was done, and how to undo it</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hvad der er gjort, og hvordan du fortryder det</translation>
    </message>
    <message>
        <source>Everything you applied is listed here, with who, when and how it ended. A whole run can be undone.</source>
        <translation>Alt, hvad du har gennemført, vises her: af hvem, hvornår og med hvilket resultat. Du kan fortryde en hel kørsel.</translation>
    </message>
    <message>
        <source>Help is never far</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hjælpen er aldrig langt væk</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K finds any command, licence or associate. You can take this tour again from the Help menu.</source>
        <extracomment>F1 and Ctrl+K are keys.</extracomment>
        <translation>F1 åbner vejledningen, og Ctrl+K finder alle kommandoer, licenser og medarbejdere. Du kan tage rundvisningen igen fra menuen Hjælp.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <extracomment>Menu entry: opens the guide to the program.</extracomment>
        <translation>&amp;Brugervejledning</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>Menu entry: lists the keys that do something.</extracomment>
        <translation>&amp;Tastaturgenveje</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <extracomment>Menu entry: the next click says what the thing clicked is for.</extracomment>
        <translation>Hvad er &amp;dette?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>Menu entry: shows the essentials of the program, one after another.</extracomment>
        <translation>Tag en &amp;rundvisning</translation>
    </message>
    <message>
        <source>&amp;About Seatkeeper</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Om Seatkeeper</translation>
    </message>
    <message>
        <source>Opens the user guide where it tells of the page you are on.</source>
        <translation>Åbner brugervejledningen på det sted, der handler om den aktuelle side.</translation>
    </message>
    <message>
        <source>Lists every key that does something.</source>
        <translation>Viser alle taster, der har en funktion.</translation>
    </message>
    <message>
        <source>Choose this, then click on anything to read what it is for. The key tells of what has the keyboard.</source>
        <translation>Vælg dette, og klik på noget for at læse, hvad det er til. Tasten forklarer det, der har tastaturfokus.</translation>
    </message>
    <message>
        <source>Shows the essentials on the pages themselves. You can leave it at any time.</source>
        <translation>Viser det vigtigste direkte på siderne. Du kan afslutte når som helst.</translation>
    </message>
    <message>
        <source>Which version of Seatkeeper this is, and its terms.</source>
        <translation>Hvilken version af Seatkeeper dette er, og vilkårene for brug.</translation>
    </message>
    <message>
        <source>About Seatkeeper</source>
        <translation>Om Seatkeeper</translation>
    </message>
    <message>
        <source>Seatkeeper %1</source>
        <translation>Seatkeeper %1</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.

Free software under the GNU General Public License, version 3 or later. Not a product of SuperOffice AS.</source>
        <translation>Viser og tildeler SuperOffice CRM-licenser.

Fri software under GNU General Public License, version 3 eller nyere. Ikke et produkt fra SuperOffice AS.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>The guide does not say that.</source>
        <translation>Det står ikke i vejledningen.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column heading: in which part of the program a key does something.</extracomment>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Column heading: a key, or several.</extracomment>
        <translation>Taster</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>Column heading: what a key does.</extracomment>
        <translation>Hvad de gør</translation>
    </message>
    <message>
        <source>Help – Seatkeeper</source>
        <extracomment>Title of the window with the guide and the keys.</extracomment>
        <translation>Hjælp – Seatkeeper</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Tab: the guide to the program.</extracomment>
        <translation>Vejledning</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Tab.</extracomment>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find i vejledningen</translation>
    </message>
    <message>
        <source>Finds what you type in the guide. Enter goes to the next place.</source>
        <translation>Finder det, du skriver, i vejledningen. Tryk på Enter for at gå til næste sted.</translation>
    </message>
    <message>
        <source>How to work with Seatkeeper, page by page.</source>
        <translation>Sådan arbejder du med Seatkeeper, side for side.</translation>
    </message>
    <message>
        <source>Which keys do something, where, and what</source>
        <translation>Hvilke taster der har en funktion, hvor og hvilken</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>When</source>
        <extracomment>Column: an instant.</extracomment>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>Column: the most seats that were in use in a stretch of time.</extracomment>
        <translation>Højest</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Tilgængelige</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column: seats that were given since the line before.
----------
Column: seats that were given.</extracomment>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Column: seats that were released since the line before.
----------
Column: seats that were released.</extracomment>
        <translation>Frigjort</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how close to its ceiling a licence is, in words.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Share of time</source>
        <extracomment>Column: part of the time, in per cent.</extracomment>
        <translation>Andel af tiden</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>Column: the Monday on which a week begins.</extracomment>
        <translation>Uge fra</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: seats given less those released.</extracomment>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Column: whether the figures of a week may be too low.</extracomment>
        <translation>Fuldstændig</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The figures of a week are complete.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: seats expected to be in use.</extracomment>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Column: seats that will be in use at the least.</extracomment>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Column: seats that will be in use at the most.</extracomment>
        <translation>Højst</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past of %1. Every refresh adds to it.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Der er endnu ingen pladshistorik for %1. Den vokser for hver opdatering.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>
            <numerusform>%Ln flere end %1</numerusform>
            <numerusform>%Ln flere end %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than on %1</source>
        <translation>
            <numerusform>%Ln færre end %1</numerusform>
            <numerusform>%Ln færre end %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>lige så mange som %1</translation>
    </message>
    <message>
        <source>%1: %2 in use, %3.</source>
        <extracomment>%1 is a licence, %2 seats in use, %3 how that has changed, as in &quot;12 more than on 22 November 2025&quot;.</extracomment>
        <translation>%1: %2 i brug, %3.</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past.</source>
        <translation>Der er endnu ingen pladshistorik.</translation>
    </message>
    <message>
        <source>It was never full.</source>
        <translation>Der har aldrig været fuldt optaget.</translation>
    </message>
    <message>
        <source>Full for %1 of the time.</source>
        <extracomment>A licence was full; %1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Fuldt optaget %1 af tiden.</translation>
    </message>
    <message>
        <source>%1 given and %2 released in %3 weeks.</source>
        <extracomment>%1 and %2 are numbers of seats, %3 a number of weeks.</extracomment>
        <translation>%1 tildelt og %2 frigjort på %3 uger.</translation>
    </message>
    <message>
        <source>Four weeks of history are needed to say when %1 runs out.</source>
        <translation>Der kræves fire ugers pladshistorik for at kunne sige, hvornår %1 løber tør for pladser.</translation>
    </message>
    <message>
        <source>%1 has no ceiling: it cannot run out.</source>
        <extracomment>%1 is a licence without a ceiling.</extracomment>
        <translation>%1 er ubegrænset og kan ikke løbe tør for pladser.</translation>
    </message>
    <message>
        <source>%1 lasts for the next two years, if all goes on as before.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>%1 har pladser nok de næste to år, hvis alt fortsætter som hidtil.</translation>
    </message>
    <message>
        <source>%1 lasts if all goes on as before, but may run out as early as the week of %2.</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>%1 har pladser nok, hvis alt fortsætter som hidtil, men kan løbe tør så tidligt som i ugen fra %2.</translation>
    </message>
    <message>
        <source>%1 runs out this week, if it has not already.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>%1 løber tør for pladser i denne uge, hvis det ikke allerede er sket.</translation>
    </message>
    <message>
        <source>%1 runs out in the week of %2</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>%1 løber tør for pladser i ugen fra %2</translation>
    </message>
    <message>
        <source>, at the earliest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, tidligst i ugen fra %1</translation>
    </message>
    <message>
        <source>, at the latest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, senest i ugen fra %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the past %Ln time(s), four weeks ahead, it was off by %1 seats on average and within its bounds in %2.</source>
        <extracomment>How good forecasts were: %1 is a number of seats, %2 a share in per cent, %Ln how many were tried.</extracomment>
        <translation>
            <numerusform>Afprøvet på fortiden %Ln gang, fire uger frem, ramte prognosen i gennemsnit %1 pladser ved siden af og holdt sig inden for grænserne i %2 af tilfældene.</numerusform>
            <numerusform>Afprøvet på fortiden %Ln gange, fire uger frem, ramte prognosen i gennemsnit %1 pladser ved siden af og holdt sig inden for grænserne i %2 af tilfældene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: %1 and %2 are instants.</extracomment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Not known from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>Ukendt fra %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not known in %Ln stretches, the longest from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>
            <numerusform>Ukendt i %Ln periode, fra %1 til %2.</numerusform>
            <numerusform>Ukendt i %Ln perioder, den længste fra %1 til %2.</numerusform>
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
        <translation>Importér tildelinger</translation>
    </message>
    <message>
        <source>&amp;Blank cells</source>
        <extracomment>Label of the choice of what empty cells of a file mean.</extracomment>
        <translation>&amp;Tomme celler</translation>
    </message>
    <message>
        <source>Leave the licence as it is</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>Lad licensen være, som den er</translation>
    </message>
    <message>
        <source>Take the licence</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>Fjern licensen</translation>
    </message>
    <message>
        <source>&amp;Only lines with problems</source>
        <extracomment>Choice: list only lines of a file that cannot be staged as they are.</extracomment>
        <translation>&amp;Kun linjer med problemer</translation>
    </message>
    <message>
        <source>Import rows</source>
        <extracomment>Name of the table of the lines of a file, for screen readers.</extracomment>
        <translation>Linjer i filen</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot</source>
        <translation>Hver linje i filen med det, den vil ændre, eller hvorfor den ikke kan</translation>
    </message>
    <message>
        <source>Reading and checking the file</source>
        <translation>Læser og kontrollerer filen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Beneath the title: %1 is a file, %2 what was read, as in &quot;412 lines, semicolon, UTF-8&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Intet at importere</translation>
    </message>
    <message>
        <source>No line of this file can be used as it is.</source>
        <translation>Ingen linjer i denne fil kan bruges, som de er.</translation>
    </message>
    <message>
        <source>The file has no line beneath its first one.</source>
        <translation>Filen har ingen linjer under den første.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Ingen problemer</translation>
    </message>
    <message>
        <source>Every line of this file can be used as it is.</source>
        <translation>Alle linjer i denne fil kan bruges, som de er.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <extracomment>Button: have these changes ready to be applied.</extracomment>
        <translation>
            <numerusform>Klargør %Ln ændring</numerusform>
            <numerusform>Klargør %Ln ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A step to undo: %1 is a file.</extracomment>
        <translation>Importér %1</translation>
    </message>
    <message>
        <source>What an empty cell in a licence’s column means: leave the licence as it is, or take it.</source>
        <translation>Hvad en tom celle i kolonnen for en licens betyder: lad licensen være, som den er, eller fjern den.</translation>
    </message>
    <message>
        <source>Lists only the lines that cannot be staged as they are.</source>
        <translation>Viser kun de linjer, der ikke kan klargøres, som de er.</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot. Nothing is staged yet.</source>
        <translation>Hver linje i filen med det, den vil ændre, eller hvorfor den ikke kan. Intet er klargjort endnu.</translation>
    </message>
    <message>
        <source>Stages every line that can be, as one step, which Undo takes back. Nothing is sent before you apply it under Changes.</source>
        <translation>Klargør alle linjer, der kan klargøres, som ét trin, der kan tages tilbage med Fortryd. Intet sendes, før du gennemfører det under Ændringer.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <extracomment>Button: list every line of a file again.</extracomment>
        <translation>Vis alle linjer</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line of a file.</extracomment>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person a line of a file is about.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: licences a line of a file is about.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column: what a line of a file would do, or why it cannot.</extracomment>
        <translation>Vurdering</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>semicolon</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>komma</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>angiver ingen medarbejder</translation>
    </message>
    <message>
        <source>nobody is called %1</source>
        <extracomment>A line of a file: %1 is a name, user id, number or e-mail that no associate has.</extracomment>
        <translation>ingen medarbejder passer til %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) are called %1: use the user ID</source>
        <extracomment>A line of a file: %1 is a name that several associates have.</extracomment>
        <translation>
            <numerusform>%Ln medarbejder hedder %1: Brug bruger-id&apos;et</numerusform>
            <numerusform>%Ln medarbejdere hedder %1: Brug bruger-id&apos;et</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not the same associate</source>
        <extracomment>A line of a file names an associate in two ways: %1 and %2 are names, user ids, numbers or e-mails.</extracomment>
        <translation>%1 og %2 er ikke den samme medarbejder</translation>
    </message>
    <message>
        <source>names no licence</source>
        <translation>angiver ingen licens</translation>
    </message>
    <message>
        <source>no licence is called %1</source>
        <extracomment>A line of a file: %1 is what it takes for a licence.</extracomment>
        <translation>ingen licens hedder %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are called %1: write “%2: %1” or the code name</source>
        <extracomment>A line of a file: %1 a name that several licences have, %2 one of their owners.</extracomment>
        <translation>
            <numerusform>%Ln licens hedder %1: Skriv &quot;%2: %1&quot; eller det interne navn</numerusform>
            <numerusform>%Ln licenser hedder %1: Skriv &quot;%2: %1&quot; eller det interne navn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not given to associates one by one</source>
        <extracomment>A line of a file: %1 is a licence, a hidden one or one for a whole site.</extracomment>
        <translation>%1 tildeles ikke den enkelte medarbejder</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln field(s), more than the first line: are quotes missing?</source>
        <translation>
            <numerusform>har %Ln felt, flere end den første linje: Mangler der anførselstegn?</numerusform>
            <numerusform>har %Ln felter, flere end den første linje: Mangler der anførselstegn?</numerusform>
        </translation>
    </message>
    <message>
        <source>gives %1</source>
        <extracomment>What a line of a file comes to; %1 is a licence.</extracomment>
        <translation>tildeler %1</translation>
    </message>
    <message>
        <source>takes %1</source>
        <extracomment>What a line of a file comes to; %1 is a licence.</extracomment>
        <translation>fjerner %1</translation>
    </message>
    <message>
        <source>also gives %1</source>
        <extracomment>What a line of a file comes to because it is needed; %1 is a licence.</extracomment>
        <translation>tildeler også %1</translation>
    </message>
    <message>
        <source>also takes %1</source>
        <extracomment>What a line of a file comes to because it cannot stay; %1 is a licence.</extracomment>
        <translation>fjerner også %1</translation>
    </message>
    <message>
        <source>%1: as in line %2</source>
        <extracomment>A line of a file: %1 a licence, %2 the number of another line.</extracomment>
        <translation>%1: som i linje %2</translation>
    </message>
    <message>
        <source>%1: line %2 says the opposite</source>
        <extracomment>A line of a file: %1 a licence, %2 the number of another line.</extracomment>
        <translation>%1: linje %2 siger det modsatte</translation>
    </message>
    <message>
        <source>%1: another licence in this file does not allow it</source>
        <extracomment>A line of a file: %1 is a licence.</extracomment>
        <translation>%1: en anden licens i denne fil tillader det ikke</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a file: %1 a licence, %2 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <extracomment>A line of a file; %1 is what should say whether a licence is given or taken.</extracomment>
        <translation>&quot;%1&quot; er hverken ja eller nej</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no</source>
        <extracomment>A line of a file: %1 a licence, %2 what should say whether it is given or taken.</extracomment>
        <translation>%1: &quot;%2&quot; er hverken ja eller nej</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Filen kunne ikke læses (%1). Vælg en anden.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Split it into smaller ones.</source>
        <translation>Filen er større end 50 MB. Del den op i mindre filer.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Filen er tom. Vælg en anden.</translation>
    </message>
    <message>
        <source>This is not a CSV file. In your spreadsheet, save the table as CSV (UTF-8), and choose that file.</source>
        <translation>Dette er ikke en CSV-fil. Gem tabellen som CSV (UTF-8) i regnearksprogrammet, og vælg den fil.</translation>
    </message>
    <message>
        <source>The file begins as %1, but not all of it is. Save it again as CSV (UTF-8).</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>Filen begynder som %1, men er det ikke hele vejen igennem. Gem den igen som CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file has more than a million lines. Split it into smaller ones.</source>
        <translation>Filen har mere end en million linjer. Del den op i mindre filer.</translation>
    </message>
    <message>
        <source>Line %1 has more than 10,000 fields. Is this the right file?</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Linje %1 har mere end 10.000 felter. Er det den rigtige fil?</translation>
    </message>
    <message>
        <source>The file has more than 5 million fields. Split it into smaller ones.</source>
        <translation>Filen har mere end 5 millioner felter. Del den op i mindre filer.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. Add the missing one, or take this one out.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Anførselstegnet i linje %1 afsluttes aldrig. Tilføj det, der mangler, eller fjern dette.</translation>
    </message>
    <message>
        <source>Associates and licences have not been read yet. Sign in, or wait a moment.</source>
        <translation>Medarbejderne og licenserne er ikke hentet endnu. Log på, eller vent et øjeblik.</translation>
    </message>
    <message>
        <source>The first line names no column for the associates. Call one “User ID”, “E-mail”, “Name” or “Associate ID”.</source>
        <translation>Den første linje angiver ingen kolonne til medarbejderne. Kald en kolonne &quot;Bruger-id&quot;, &quot;E-mail&quot;, &quot;Navn&quot; eller &quot;Medarbejder-id&quot;.</translation>
    </message>
    <message>
        <source>The first line names no licence. Call a column “Licence”, or give each licence a column of its own.</source>
        <translation>Den første linje angiver ingen licens. Kald en kolonne &quot;Licens&quot;, eller giv hver licens sin egen kolonne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1, %2</source>
        <extracomment>What was read from a file: %1 what parts its fields, as in &quot;semicolon&quot;, %2 its encoding.</extracomment>
        <translation>
            <numerusform>%Ln linje, %1, %2</numerusform>
            <numerusform>%Ln linjer, %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>already so</source>
        <extracomment>What a line of a file comes to: it asks for what is there.</extracomment>
        <translation>allerede som ønsket</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>beder ikke om noget</translation>
    </message>
    <message>
        <source>Gives %1, takes %2; %3 already so.</source>
        <extracomment>What a file comes to: %1 licences given, %2 taken, %3 that need no change.</extracomment>
        <translation>Tildeler %1, fjerner %2; %3 er allerede som ønsket.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more box(es) would change along.</source>
        <translation>
            <numerusform>%Ln andet felt bliver også ændret.</numerusform>
            <numerusform>%Ln andre felter bliver også ændret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have problems.</source>
        <translation>
            <numerusform>Der er problemer med %Ln linje.</numerusform>
            <numerusform>Der er problemer med %Ln linjer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegratedSession</name>
    <message>
        <source>The server does not take this web session. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>Serveren accepterer ikke denne websession. Log på SuperOffice i browseren, og kopiér dens cookies igen.</translation>
    </message>
    <message>
        <source>The server&apos;s start page does not belong to a session that is signed in. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>Serverens startside tilhører ikke en session, der er logget på. Log på SuperOffice i browseren, og kopiér dens cookies igen.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal</source>
        <extracomment>What was done, as a file; the beginning of sentences such as &quot;The journal cannot be read: …&quot;</extracomment>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>Run %1 was not begun: its lock file cannot be made in the data folder. See to it that files can be made there.</source>
        <translation>Kørsel %1 blev ikke startet: Låsefilen kan ikke oprettes i datamappen. Sørg for, at der kan oprettes filer dér.</translation>
    </message>
    <message>
        <source>Run %1 has no change %2.</source>
        <translation>Kørsel %1 har ingen ændring %2.</translation>
    </message>
    <message>
        <source>Run %1 is still under way.</source>
        <translation>Kørsel %1 er stadig i gang.</translation>
    </message>
    <message>
        <source>Run %1 was not interrupted.</source>
        <translation>Kørsel %1 blev ikke afbrudt.</translation>
    </message>
    <message>
        <source>Run %1 is not under way.</source>
        <translation>Kørsel %1 er ikke i gang.</translation>
    </message>
</context>
<context>
    <name>KeptChanges</name>
    <message>
        <source>What is staged cannot be kept: %1</source>
        <translation>Det, der er klargjort, kan ikke gemmes: %1</translation>
    </message>
    <message>
        <source>Changes kept from last time</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Gemte ændringer fra sidste gang</translation>
    </message>
    <message>
        <source>Changes were kept from last time. %1</source>
        <extracomment>%1 says what became of them, as in &quot;3 boxes changed.&quot;</extracomment>
        <translation>Der var gemt ændringer fra sidste gang. %1</translation>
    </message>
</context>
<context>
    <name>LastKnown</name>
    <message>
        <source>The copy of what was last known</source>
        <extracomment>What Seatkeeper has last read of a tenant, as a file; the beginning of sentences such as &quot;The copy of what was last known cannot be read: …&quot;</extracomment>
        <translation>Kopien af de senest kendte oplysninger</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: a newer Seatkeeper has kept it. It is replaced once the tenant has been read again.</source>
        <translation>De senest kendte oplysninger om dette kundemiljø kan ikke vises: En nyere version af Seatkeeper har gemt dem. De erstattes, når kundemiljøet er hentet igen.</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: the copy on this computer is damaged. It is replaced once the tenant has been read again.</source>
        <translation>De senest kendte oplysninger om dette kundemiljø kan ikke vises: Kopien på denne computer er beskadiget. Den erstattes, når kundemiljøet er hentet igen.</translation>
    </message>
</context>
<context>
    <name>LastKnownStrip</name>
    <message>
        <source>Last known state from %1. Editing waits until it has been read anew.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Senest kendte oplysninger fra %1. Redigering venter, til de er læst igen.</translation>
    </message>
    <message>
        <source>Last known state from %1 (offline). Editing waits for the connection.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Senest kendte oplysninger fra %1 (offline). Redigering venter på forbindelsen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: connect to the server once more.</extracomment>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>LicenseAct</name>
    <message>
        <source>The result could not be read: %1</source>
        <translation>Resultatet kunne ikke læses: %1</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Annulleret, før noget blev sendt.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Intet er sendt: %1</translation>
    </message>
    <message>
        <source>No licence</source>
        <extracomment>In place of the lines of a licence: there is none.</extracomment>
        <translation>Ingen licens</translation>
    </message>
    <message>
        <source>Nothing was sent: what the server said is more than 15 minutes old. Check again.</source>
        <translation>Intet er sendt: Oplysningerne fra serveren er mere end 15 minutter gamle. Hent dem igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no new licence to activate.</source>
        <translation>Intet er sendt: Der er ingen ny licens at aktivere.</translation>
    </message>
    <message>
        <source>There is no licence of %1. Nothing was sent.</source>
        <extracomment>%1 is the owner of the licence.</extracomment>
        <translation>Der er ingen licens fra %1. Intet er sendt.</translation>
    </message>
    <message>
        <source>This licence has changed since it was read (%1). Nothing was sent. Check again.</source>
        <translation>Denne licens er ændret, siden den blev hentet (%1). Intet er sendt. Hent oplysningerne igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server says that this licence is not valid, and gives no reason.</source>
        <translation>Intet er sendt: Serveren melder, at denne licens ikke er gyldig, uden at oplyse nogen årsag.</translation>
    </message>
    <message>
        <source>The server says that it is done, but reads back: %1</source>
        <translation>Serveren melder, at det er udført, men tilbagelæsningen viser: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;ten-sales: 21 instead of 25&quot;.</extracomment>
        <translation>%1 Det er ikke som før: %2</translation>
    </message>
    <message>
        <source>the licence is still there</source>
        <extracomment>What reads back although it was to be removed, in the middle of a sentence.</extracomment>
        <translation>licensen er der stadig</translation>
    </message>
    <message>
        <source>Nothing has changed so far, but the server may still be at it: read the licence again before you try once more. %1</source>
        <extracomment>%1 is why nobody knows what came of it.</extracomment>
        <translation>Intet er ændret indtil nu, men serveren kan stadig være i gang: Hent licensen igen, før du prøver en gang til. %1</translation>
    </message>
    <message>
        <source>The server has not activated the licence, and gives no reason.</source>
        <translation>Serveren har ikke aktiveret licensen og oplyser ingen årsag.</translation>
    </message>
    <message>
        <source>The server has not loaded the licence file, and gives no reason.</source>
        <translation>Serveren har ikke indlæst licensfilen og oplyser ingen årsag.</translation>
    </message>
    <message>
        <source>The server has not changed the serial number, and gives no reason.</source>
        <translation>Serveren har ikke ændret serienummeret og oplyser ingen årsag.</translation>
    </message>
    <message>
        <source>The server has not removed the licence, and gives no reason.</source>
        <translation>Serveren har ikke fjernet licensen og oplyser ingen årsag.</translation>
    </message>
    <message>
        <source>The server has not saved the central licence, and gives no reason.</source>
        <translation>Serveren har ikke gemt den centrale licens og oplyser ingen årsag.</translation>
    </message>
</context>
<context>
    <name>LicenseActStrip</name>
    <message>
        <source>Read again</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Hent igen</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the record of what was done.</extracomment>
        <translation>Vis i historikken</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the message has been read.</extracomment>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>LicenseActText</name>
    <message>
        <source>never</source>
        <extracomment>In place of a date: there is no end.</extracomment>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>In place of a number of seats.</extracomment>
        <translation>ubegrænset</translation>
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
        <translation>%1 (%2/%3): tildelt</translation>
    </message>
    <message>
        <source>%1 (%2/%3): not assigned</source>
        <extracomment>A row of the central licence: %1 is a licence&apos;s name, %2 its owner, %3 its code name.</extracomment>
        <translation>%1 (%2/%3): ikke tildelt</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>firma</translation>
    </message>
    <message>
        <source>serial number</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>serienummer</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>version</translation>
    </message>
    <message>
        <source>maintenance date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>vedligeholdelsesdato</translation>
    </message>
    <message>
        <source>warning date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>advarselsdato</translation>
    </message>
    <message>
        <source>expiry date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>udløbsdato</translation>
    </message>
    <message>
        <source>end of the grace period</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>henstandsperiodens udløb</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In place of a value that is not there.</extracomment>
        <translation>intet</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>Something that is not as it should be, as in &quot;ten-sales: 21 instead of 25&quot;.</extracomment>
        <translation>%1: %2 i stedet for %3</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <extracomment>Whose licence it is.</extracomment>
        <translation>Firma: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>Serienummer: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <extracomment>Of a licence.</extracomment>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Maintenance ends: %1</source>
        <extracomment>Of a licence; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Vedligeholdelsen udløber: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Of a licence; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Udløber: %1</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <extracomment>Of a licence, after it has expired; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Ophører: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Ends a list: so many more things are not as they should be.</extracomment>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenseComparisonModel</name>
    <message>
        <source>unnamed licence</source>
        <extracomment>A licence of which the server gives figures, but no name.</extracomment>
        <translation>unavngiven licens</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>A licence of which there are several versions: %1 is its name, %2 the version.</extracomment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many seats are in use, where the server does not say.</extracomment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: seats owned before a new package is activated.</extracomment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: seats owned once a new package is activated.</extracomment>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column: how many seats a new package adds.</extracomment>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Free after</source>
        <extracomment>Column: seats left once a new package is activated.</extracomment>
        <translation>Tilgængelige efter</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Column: what a new package changes about a licence, in words.</extracomment>
        <translation>Hvad der ændres</translation>
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
        <translation>Det, serveren oplyser om sig selv og sin database</translation>
    </message>
    <message>
        <source>Stored licence of %1</source>
        <extracomment>Title of a table: %1 is a licence owner.</extracomment>
        <translation>Gemt licens fra %1</translation>
    </message>
    <message>
        <source>Company, serial number, product and dates of the licence that is in force</source>
        <translation>Firma, serienummer, produkt og datoer for den licens, der gælder nu</translation>
    </message>
    <message>
        <source>What is stored of the owner’s licence in your database: serial number, product, version and dates.</source>
        <translation>Det, der er gemt om ejerens licens i jeres database: serienummer, produkt, version og datoer.</translation>
    </message>
    <message>
        <source>What the server says of itself and of its database. Whoever helps you may ask for it.</source>
        <translation>Det, serveren oplyser om sig selv og sin database. Den, der hjælper dig, kan have brug for det.</translation>
    </message>
</context>
<context>
    <name>LicenseFileText</name>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Filen kunne ikke læses (%1). Vælg en anden.</translation>
    </message>
    <message>
        <source>This is not a file. Choose the licence file that was sent to you.</source>
        <translation>Dette er ikke en fil. Vælg den licensfil, du har fået tilsendt.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB: no licence file is. Choose another one.</source>
        <translation>Filen er større end 1 MB. Så stor er ingen licensfil. Vælg en anden.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Filen er tom. Vælg en anden.</translation>
    </message>
    <message>
        <source>The file is encoded as %1, which cannot be read. Ask for one in UTF-8.</source>
        <extracomment>%1 is an encoding that a file names, as in &quot;KOI8-R&quot;.</extracomment>
        <translation>Filen er kodet som %1, der ikke kan læses. Bed om en fil i UTF-8.</translation>
    </message>
    <message>
        <source>The file should be %1, but not all of it is: it is damaged, or no licence file. Ask for it again.</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>Filen skal være %1, men er det ikke hele vejen igennem: Den er beskadiget eller ikke en licensfil. Bed om at få den igen.</translation>
    </message>
    <message>
        <source>Line %1 declares a document type or an entity, which can reach for other files: the file is refused. Do not use it.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Linje %1 erklærer en dokumenttype eller en entitet, som kan hente andre filer ind: Filen afvises. Brug den ikke.</translation>
    </message>
    <message>
        <source>The file is no XML: it breaks off or goes wrong in line %1. Ask for it again.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Filen er ikke gyldig XML: Den slutter brat eller har en fejl i linje %1. Bed om at få den igen.</translation>
    </message>
    <message>
        <source>Line %1 is nested deeper than in any licence file. Choose another one.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Linje %1 er indlejret dybere end i nogen licensfil. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>The file has more than 100,000 elements: no licence file has. Choose another one.</source>
        <translation>Filen har mere end 100.000 elementer. Så mange har ingen licensfil. Vælg en anden.</translation>
    </message>
    <message>
        <source>The file is no licence file: it names no owner, or no licences. Choose another one.</source>
        <translation>Filen er ikke en licensfil: Den angiver ingen ejer eller ingen licenser. Vælg en anden.</translation>
    </message>
</context>
<context>
    <name>LicenseInquiryStrip</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stop waiting for the answer of a licence server.</extracomment>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the message has been read.</extracomment>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>LicenseObstacle</name>
    <message>
        <source>The server has no licence of this owner.</source>
        <translation>Serveren har ingen licens fra denne ejer.</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. The licence server can be asked once the server has been read.</source>
        <translation>Dette er de senest kendte oplysninger om kundemiljøet. Licensserveren kan spørges, når alt er hentet fra serveren.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to a server first.</source>
        <translation>Ingen er logget på. Log først på en server.</translation>
    </message>
    <message>
        <source>%1 Wait until that is done.</source>
        <extracomment>%1 says what is under way, a whole sentence.</extracomment>
        <translation>%1 Vent, til det er færdigt.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Ændringer gennemføres. Vent, til de er færdige.</translation>
    </message>
    <message>
        <source>This server has no call for that. Older servers lack some: use SuperOffice&apos;s own administration.</source>
        <translation>Denne server har ikke noget kald til det. Ældre servere mangler nogle kald: Brug SuperOffices egen administration.</translation>
    </message>
    <message>
        <source>The server refused that to this user when it was tried. Sign in as an administrator, or refresh to try again.</source>
        <translation>Serveren afviste dette for denne bruger, da det blev forsøgt. Log på som administrator, eller opdatér for at prøve igen.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 says that something was refused; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 Serveren melder: %2</translation>
    </message>
    <message>
        <source>SuperOffice&apos;s own licence cannot be removed.</source>
        <translation>SuperOffices egen licens kan ikke fjernes.</translation>
    </message>
    <message>
        <source>There is nothing to activate yet. Check for a new licence, or load one from a file.</source>
        <translation>Der er intet at aktivere endnu. Søg efter en ny licens, eller indlæs en licens fra fil.</translation>
    </message>
</context>
<context>
    <name>LicenseOfferPanel</name>
    <message>
        <source>Show all licences</source>
        <extracomment>Check box: also the licences that stay as they are.</extracomment>
        <translation>Vis alle licenser</translation>
    </message>
    <message>
        <source>Licence comparison</source>
        <extracomment>Name of a table for screen readers: licences now and with the new package.</extracomment>
        <translation>Sammenligning af licenser</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Enter shows the details of a licence, a click on a header sorts.</source>
        <translation>Det, den nye licens ville ændre, licens for licens. Tryk på Enter for at se detaljerne for en licens, klik på en overskrift for at sortere.</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>Button: puts the new licence in force, after asking.</extracomment>
        <translation>Aktivér</translation>
    </message>
    <message>
        <source>Remove superfluous licences…</source>
        <extracomment>Button: go to those whose licences have to be released first.</extracomment>
        <translation>Fjern overflødige licenser…</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: ask the licence server once more.</extracomment>
        <translation>Søg igen</translation>
    </message>
    <message>
        <source>Load again…</source>
        <extracomment>Button: choose the licence file once more.</extracomment>
        <translation>Indlæs igen…</translation>
    </message>
    <message>
        <source>Puts the new licence in force, after showing once more what changes</source>
        <translation>Sætter den nye licens i kraft efter endnu en gang at have vist, hvad der ændres</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Licenserne kunne ikke hentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen licenser</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>Serveren kender ingen licensejer.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget på</translation>
    </message>
    <message>
        <source>Sign in to see the licences of your tenant.</source>
        <translation>Log på for at se jeres licenser.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Log på…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter licenser…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Serveren er spurgt om alle licensejere.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Intet ændres</translation>
    </message>
    <message>
        <source>No licence differs from what is stored. “Show all licences” lists them.</source>
        <translation>Ingen licens afviger fra det, der er gemt. Vælg &quot;Vis alle licenser&quot; for at se dem.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Spørger…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ikke spurgt endnu</translation>
    </message>
    <message>
        <source>“Check for new licence” asks %1’s licence server for a newer one, “Load licence from file…” reads one that was sent to you.
You see what would change before you activate it. (Some licence servers activate by themselves when they are asked; then you are told.)</source>
        <extracomment>%1 is a licence owner. The words in quotes are those on the buttons.</extracomment>
        <translation>&quot;Søg efter ny licens&quot; spørger licensserveren hos %1 efter en nyere licens, og &quot;Indlæs licens fra fil…&quot; læser en licens, du har fået tilsendt.
Du kan se, hvad der ville blive ændret, før du aktiverer den. (Nogle licensservere aktiverer af sig selv, når de bliver spurgt; i så fald får du besked.)</translation>
    </message>
    <message>
        <source>Lists the licences that stay as they are, too.</source>
        <translation>Viser også de licenser, der ikke ændres.</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Where it allows fewer seats than are in use the row is red, and seats have to be given back first.</source>
        <translation>Det, den nye licens ville ændre, licens for licens. Hvis den tillader færre pladser, end der er i brug, er rækken rød, og så skal der frigøres pladser først.</translation>
    </message>
    <message>
        <source>Shows once more what changes, and asks; then the new licence comes into force on the server. What is stored afterwards is read again and compared. It cannot be undone here.</source>
        <translation>Viser endnu en gang, hvad der ændres, og spørger. Derefter træder den nye licens i kraft på serveren. Det, der derefter er gemt, læses tilbage og sammenlignes. Det kan ikke fortrydes her.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent igen</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerList</name>
    <message>
        <source>Licence owners</source>
        <extracomment>Label of the box that chooses whose licence is shown.</extracomment>
        <translation>Licensejere</translation>
    </message>
    <message>
        <source>Whose licence is shown beside it</source>
        <translation>Ejeren af den licens, der vises ved siden af</translation>
    </message>
    <message>
        <source>Whose licence is shown: that of SuperOffice, or of a partner with a licence of its own.</source>
        <translation>Ejeren af den licens, der vises: SuperOffice eller en partner med sin egen licens.</translation>
    </message>
    <message>
        <source>Owners of the licence server</source>
        <extracomment>Name of the list that chooses whose licence is shown, for screen readers.</extracomment>
        <translation>Ejerne på licensserveren</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerModel</name>
    <message>
        <source>Restricted</source>
        <extracomment>Group of licences that have a ceiling of seats.</extracomment>
        <translation>Begrænsede</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Group of licences without a ceiling.</extracomment>
        <translation>Ubegrænsede</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a licence: %1 its name, %2 its seats, as in &quot;97 of 100 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Licensejere</translation>
    </message>
</context>
<context>
    <name>LicenseServer</name>
    <message>
        <source>The licence server has not been asked yet.</source>
        <translation>Licensserveren er ikke spurgt endnu.</translation>
    </message>
    <message>
        <source>%1 Asked at %2.</source>
        <extracomment>%1 is what the licence server said, a whole sentence; %2 a time.</extracomment>
        <translation>%1 Spurgt %2.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>Title: %1 is a licence.</extracomment>
        <translation>Historik for %1</translation>
    </message>
    <message>
        <source>The licence server tells nothing of this licence.</source>
        <translation>Licensserveren oplyser intet om denne licens.</translation>
    </message>
</context>
<context>
    <name>LicenseServerCommands</name>
    <message>
        <source>Check for new licence</source>
        <extracomment>Button: asks the owner&apos;s licence server whether there is a newer licence.</extracomment>
        <translation>Søg efter ny licens</translation>
    </message>
    <message>
        <source>Load licence from file…</source>
        <extracomment>Button: reads a licence that came as a file.</extracomment>
        <translation>Indlæs licens fra fil…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button with a menu of commands that are seldom needed.</extracomment>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Open web shop</source>
        <extracomment>Command: where the owner sells licences.</extracomment>
        <translation>Åbn webshoppen</translation>
    </message>
    <message>
        <source>Change serial number…</source>
        <extracomment>Command, opens a dialog.</extracomment>
        <translation>Ændr serienummer…</translation>
    </message>
    <message>
        <source>Remove licence…</source>
        <extracomment>Command, opens a dialog: takes all licences of an owner out of the installation.</extracomment>
        <translation>Fjern licens…</translation>
    </message>
    <message>
        <source>History of licence…</source>
        <extracomment>Command: what the owner&apos;s licence server remembers of the licence in the chosen row.</extracomment>
        <translation>Licensens historik…</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server, and compares what it offers with what is stored</source>
        <translation>Spørger ejerens licensserver og sammenligner det, den tilbyder, med det, der er gemt</translation>
    </message>
    <message>
        <source>Compares a licence file with what is stored. A file can also be dropped on the page.</source>
        <translation>Sammenligner en licensfil med det, der er gemt. Du kan også slippe en fil på siden.</translation>
    </message>
    <message>
        <source>Shows where the web shop is before it is opened</source>
        <translation>Viser webshoppens adresse, før den åbnes</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed</source>
        <translation>Til en installation, der har været en demonstration, eller hvis firma er ændret</translation>
    </message>
    <message>
        <source>Removes all licences of this owner from the installation, after asking</source>
        <translation>Fjerner alle denne ejers licenser fra installationen efter at have spurgt</translation>
    </message>
    <message>
        <source>Choose a licence in the comparison first: check for a new licence, or show all licences.</source>
        <translation>Vælg først en licens i sammenligningen: Søg efter en ny licens, eller vis alle licenser.</translation>
    </message>
    <message>
        <source>What the licence server remembers of the chosen licence</source>
        <translation>Det, licensserveren har registreret om den valgte licens</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server for a newer licence and shows what it would change. Some servers put what they find in force at once, so it is never asked by itself.</source>
        <translation>Spørger ejerens licensserver efter en nyere licens og viser, hvad den ville ændre. Nogle servere sætter det, de finder, i kraft med det samme, så licensserveren spørges aldrig automatisk.</translation>
    </message>
    <message>
        <source>Reads a licence that came as a file and shows what it would change. Nothing is in force before you activate it.</source>
        <translation>Læser en licens, du har fået som fil, og viser, hvad den ville ændre. Intet træder i kraft, før du aktiverer den.</translation>
    </message>
    <message>
        <source>What is seldom needed: the web shop, another serial number, the history of a licence, and removing one.</source>
        <translation>Det, der sjældent er brug for: webshoppen, et andet serienummer, historikken for en licens og fjernelse af en licens.</translation>
    </message>
    <message>
        <source>Asks the server where the owner sells licences, and shows the address.</source>
        <translation>Spørger serveren, hvor ejeren sælger licenser, og viser adressen.</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. You are asked first; it cannot be undone here.</source>
        <translation>Til en installation, der har været en demonstration, eller hvis firma er ændret. Du bliver spurgt først, og det kan ikke fortrydes her.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation. You are asked first; it cannot be undone here.</source>
        <translation>Fjerner alle denne ejers licenser fra installationen. Du bliver spurgt først, og det kan ikke fortrydes her.</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server what it remembers of the licence in the chosen row.</source>
        <translation>Spørger ejerens licensserver, hvad den har registreret om licensen i den valgte række.</translation>
    </message>
</context>
<context>
    <name>LicenseServerPage</name>
    <message>
        <source>Load licence from file</source>
        <translation>Indlæs licens fra fil</translation>
    </message>
    <message>
        <source>Licence files (*.xml *.lic *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Licensfiler (*.xml *.lic *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Licence server</source>
        <extracomment>Title of a page and entry in the list of sections: where new licences come from.</extracomment>
        <translation>Licensserver</translation>
    </message>
    <message>
        <source>Parts of the licence</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Dele af licensen</translation>
    </message>
    <message>
        <source>Owner information</source>
        <extracomment>Tab: what is stored of an owner&apos;s licence.</extracomment>
        <translation>Ejeroplysninger</translation>
    </message>
    <message>
        <source>New licence</source>
        <extracomment>Tab: what a licence on offer would change.</extracomment>
        <translation>Ny licens</translation>
    </message>
    <message>
        <source>Superfluous licences</source>
        <extracomment>Tab: who has to give a licence back before the new one fits.</extracomment>
        <translation>Overflødige licenser</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The owner’s web shop was found.</source>
        <translation>Ejerens webshop blev fundet.</translation>
    </message>
    <message>
        <source>The licence on offer and what it would change, who has to give a licence back before it fits, and what is stored now.</source>
        <translation>Den licens, der tilbydes, og hvad den ville ændre, hvem der skal afgive en licens, før den passer, og hvad der er gemt nu.</translation>
    </message>
</context>
<context>
    <name>LicenseServerText</name>
    <message>
        <source>Asking the licence server of %1 since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Spørger licensserveren hos %1 (siden %2)… Det kan tage et minut.</translation>
    </message>
    <message>
        <source>Having the licence file of %1 checked since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Kontrollerer licensfilen fra %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Getting ready to activate the new licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Forbereder aktivering af den nye licens fra %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Getting ready to change the serial number since %2…</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Forbereder ændring af serienummeret (siden %2)…</translation>
    </message>
    <message>
        <source>Getting ready to remove the licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Forbereder fjernelse af licensen fra %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Reading the details of a licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Henter detaljer om en licens fra %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Asking the licence server of %1 for the history of a licence since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Spørger licensserveren hos %1 om historikken for en licens (siden %2)… Det kan tage et minut.</translation>
    </message>
    <message>
        <source>Looking for the web shop of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Leder efter webshoppen for %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Changing the serial number since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Ændrer serienummeret (siden %2)… Det kan tage et minut og kan ikke længere afbrydes.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 since %2… That can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Fjerner licensen fra %1 (siden %2)… Det kan ikke længere afbrydes.</translation>
    </message>
    <message>
        <source>Activating the new licence of %1 since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Aktiverer den nye licens fra %1 (siden %2)… Det kan tage et minut og kan ikke længere afbrydes.</translation>
    </message>
    <message>
        <source>From the file %1, read at %2.</source>
        <extracomment>Where a licence comes from: %1 is the name of a file, %2 a time.</extracomment>
        <translation>Fra filen %1, læst %2.</translation>
    </message>
    <message>
        <source>From the licence server, fetched at %2.</source>
        <extracomment>Where a licence comes from: %2 is a time.</extracomment>
        <translation>Fra licensserveren, hentet %2.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: load the file again.</source>
        <translation>Det er mere end 15 minutter siden: Indlæs filen igen.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: check again.</source>
        <translation>Det er mere end 15 minutter siden: Søg igen.</translation>
    </message>
    <message>
        <source>The seats have changed since: load the file again.</source>
        <translation>Pladserne er ændret siden da: Indlæs filen igen.</translation>
    </message>
    <message>
        <source>The seats have changed since: check again.</source>
        <translation>Pladserne er ændret siden da: Søg igen.</translation>
    </message>
    <message>
        <source>The serial number is changed: the server was read again and shows the new one.</source>
        <translation>Serienummeret er ændret: Alt er hentet fra serveren igen, og den viser det nye nummer.</translation>
    </message>
    <message>
        <source>The licence of %1 is removed: the server was read again and has it no more.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Licensen fra %1 er fjernet: Alt er hentet fra serveren igen, og den har ikke længere licensen.</translation>
    </message>
    <message>
        <source>The new licence of %1 is active: the server was read again and shows it.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Den nye licens fra %1 er aktiv: Alt er hentet fra serveren igen, og den viser licensen.</translation>
    </message>
    <message>
        <source>The serial number was not changed.</source>
        <translation>Serienummeret blev ikke ændret.</translation>
    </message>
    <message>
        <source>The licence of %1 was not removed.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Licensen fra %1 blev ikke fjernet.</translation>
    </message>
    <message>
        <source>The new licence of %1 was not activated.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Den nye licens fra %1 blev ikke aktiveret.</translation>
    </message>
    <message>
        <source>The serial number was sent, but the server shows something else.</source>
        <translation>Serienummeret blev sendt, men serveren viser noget andet.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 was sent, but the server still shows one.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Fjernelsen af licensen fra %1 blev sendt, men serveren viser stadig en licens.</translation>
    </message>
    <message>
        <source>The new licence of %1 was sent, but the server shows something else.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Den nye licens fra %1 blev sendt, men serveren viser noget andet.</translation>
    </message>
    <message>
        <source>Whether the serial number is changed is not known: read the server again to see.</source>
        <translation>Det vides ikke, om serienummeret er ændret: Hent alt fra serveren igen for at se det.</translation>
    </message>
    <message>
        <source>Whether the licence of %1 is removed is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det vides ikke, om licensen fra %1 er fjernet: Hent alt fra serveren igen for at se det.</translation>
    </message>
    <message>
        <source>Whether the new licence of %1 is active is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det vides ikke, om den nye licens fra %1 er aktiv: Hent alt fra serveren igen for at se det.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <extracomment>Beneath an owner of licences: the licence server is being asked, or something is being changed.</extracomment>
        <translation>I gang…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Beneath an owner of licences: the last thing that was asked or done has failed.</extracomment>
        <translation>Mislykkedes</translation>
    </message>
    <message>
        <source>%1, asked at %2</source>
        <extracomment>Beneath an owner of licences: %1 is such as &quot;Nothing new&quot;, %2 a time.</extracomment>
        <translation>%1, spurgt %2</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Beneath an owner of licences: its licence server.</extracomment>
        <translation>Ikke spurgt endnu</translation>
    </message>
    <message>
        <source>New here</source>
        <extracomment>Beneath an owner of licences of whom nothing is stored: a first package is on offer.</extracomment>
        <translation>Ny her</translation>
    </message>
</context>
<context>
    <name>LicenseStatusText</name>
    <message>
        <source>There is no new licence.</source>
        <translation>Der er ingen ny licens.</translation>
    </message>
    <message>
        <source>A new licence is available.</source>
        <translation>En ny licens er tilgængelig.</translation>
    </message>
    <message>
        <source>A licence with a new company name is available.</source>
        <translation>En licens med et nyt firmanavn er tilgængelig.</translation>
    </message>
    <message>
        <source>A licence with a new serial number is available.</source>
        <translation>En licens med et nyt serienummer er tilgængelig.</translation>
    </message>
    <message>
        <source>The licence server has a message, but it is empty.</source>
        <translation>Licensserveren har en meddelelse, men den er tom.</translation>
    </message>
    <message>
        <source>A new licence was found, and the server has activated it by itself.</source>
        <translation>Der blev fundet en ny licens, og serveren har aktiveret den af sig selv.</translation>
    </message>
    <message>
        <source>The licence cannot be fetched from the licence server. Try again later, or load a licence from a file.</source>
        <translation>Licensen kan ikke hentes fra licensserveren. Prøv igen senere, eller indlæs en licens fra fil.</translation>
    </message>
    <message>
        <source>The licence server has failed for an unknown reason. Try again later, or load a licence from a file.</source>
        <translation>Der opstod en ukendt fejl på licensserveren. Prøv igen senere, eller indlæs en licens fra fil.</translation>
    </message>
    <message>
        <source>The server has not said whether there is a new licence.</source>
        <translation>Serveren har ikke oplyst, om der er en ny licens.</translation>
    </message>
    <message>
        <source>%1 The licence server says: %2</source>
        <extracomment>%1 is what was found, one or two sentences; %2 the licence server&apos;s own message.</extracomment>
        <translation>%1 Licensserveren melder: %2</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Intet nyt</translation>
    </message>
    <message>
        <source>New licence available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Ny licens tilgængelig</translation>
    </message>
    <message>
        <source>New company name available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Nyt firmanavn tilgængeligt</translation>
    </message>
    <message>
        <source>New serial number available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Nyt serienummer tilgængeligt</translation>
    </message>
    <message>
        <source>There is a message</source>
        <extracomment>What a check for a new licence has come to: the licence server tells something.</extracomment>
        <translation>Der er en meddelelse</translation>
    </message>
    <message>
        <source>New licence activated</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Ny licens aktiveret</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Kan ikke hentes</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Ukendt fejl</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>What a check for a new licence has come to: the server did not tell.</extracomment>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>The server answers “%1”, which is newer than this program.</source>
        <extracomment>%1 is a word of the server that this program does not know.</extracomment>
        <translation>Serveren svarer &quot;%1&quot;, som er nyere end dette program.</translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message>
        <source>%1 in use, unlimited</source>
        <extracomment>Seats of a licence without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1 i brug, ubegrænset</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>Seats of a licence: %1 in use out of %2 owned.</extracomment>
        <translation>%1 af %2 i brug</translation>
    </message>
    <message>
        <source>%1 → %2, unlimited</source>
        <extracomment>Seats without a ceiling while changes are staged: %1 in use now, %2 afterwards.</extracomment>
        <translation>%1 → %2, ubegrænset</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Short form of seats: %1 in use out of %2 owned.</extracomment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <extracomment>Seats while changes are staged: %1 in use now, %2 afterwards, %3 owned.</extracomment>
        <translation>%1 → %2 af %3</translation>
    </message>
    <message>
        <source>%1, short %2</source>
        <extracomment>%1 is a change of seats such as &quot;97 → 103 of 100&quot;, %2 how many seats are missing.</extracomment>
        <translation>%1, mangler %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>More seats are in use than owned; %1 is how many more.</extracomment>
        <translation>%1 for mange</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>No seat of a licence is left.</extracomment>
        <translation>fuldt optaget</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling.</extracomment>
        <translation>ubegrænset</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>How many seats are left.</extracomment>
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Kind of licence: holds for the whole installation.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Kind of licence: belongs to one satellite database.</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Kind of licence: assigned to associates.</extracomment>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>Kind of licence the server does not tell.</extracomment>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>no free seat</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>ingen ledig plads</translation>
    </message>
    <message>
        <source>needs another licence first</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>kræver en anden licens først</translation>
    </message>
    <message>
        <source>needs %1</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;; %1 is another licence.</extracomment>
        <translation>kræver %1</translation>
    </message>
    <message>
        <source>the server does not allow it</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>serveren tillader det ikke</translation>
    </message>
    <message>
        <source>read-only here</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>skrivebeskyttet her</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <extracomment>State of a box whose content has not arrived from the server.</extracomment>
        <translation>ikke indlæst endnu</translation>
    </message>
    <message>
        <source>assigned, will be released</source>
        <extracomment>State of a box: the associate holds the licence and a staged change takes it.</extracomment>
        <translation>tildelt, bliver frigjort</translation>
    </message>
    <message>
        <source>assigned</source>
        <extracomment>State of a box: the associate holds the licence.</extracomment>
        <translation>tildelt</translation>
    </message>
    <message>
        <source>not assigned, will be assigned</source>
        <extracomment>State of a box: a staged change gives the licence.</extracomment>
        <translation>ikke tildelt, bliver tildelt</translation>
    </message>
    <message>
        <source>not assigned</source>
        <extracomment>State of a box: the associate does not hold the licence.</extracomment>
        <translation>ikke tildelt</translation>
    </message>
    <message>
        <source>not assigned, not available: %1</source>
        <extracomment>State of a box that cannot be ticked; %1 says why, as in &quot;no free seat&quot;.</extracomment>
        <translation>ikke tildelt, kan ikke tildeles: %1</translation>
    </message>
    <message>
        <source>What this associate holds has not been loaded yet. Wait a moment.</source>
        <translation>Det, som denne medarbejder har, er ikke indlæst endnu. Vent et øjeblik.</translation>
    </message>
    <message>
        <source>No seat is free. Release the licence from somebody else, or buy more seats.</source>
        <translation>Ingen plads er ledig. Frigør licensen hos en anden, eller køb flere pladser.</translation>
    </message>
    <message>
        <source>The server does not allow this licence for this associate.</source>
        <translation>Serveren tillader ikke denne licens for denne medarbejder.</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>Short form of seats without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1, ubegrænset</translation>
    </message>
    <message>
        <source>changes are being applied</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>ændringer gennemføres</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Ændringer gennemføres. Vent, til de er færdige.</translation>
    </message>
    <message>
        <source>Whether these licences can be changed here is not known yet. Wait a moment.</source>
        <translation>Det vides endnu ikke, om disse licenser kan ændres her. Vent et øjeblik.</translation>
    </message>
    <message>
        <source>This server has no way for a program to change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>Denne server giver ikke programmer nogen mulighed for at ændre disse licenser. Foretag ændringerne i SuperOffices brugeradministration.</translation>
    </message>
    <message>
        <source>The server does not let this program change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>Serveren lader ikke dette program ændre disse licenser. Foretag ændringerne i SuperOffices brugeradministration.</translation>
    </message>
    <message>
        <source>not here any more</source>
        <extracomment>Why a licence cannot be given or taken: the associate or the licence does not exist any more.</extracomment>
        <translation>findes ikke længere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a licence cannot be given: %1 &quot;needs User&quot;, %2 why that one cannot be given, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not assigned, needs %1</source>
        <extracomment>State of a box: the associate does not hold the licence, and would be given %1 along with it.</extracomment>
        <translation>ikke tildelt, kræver %1</translation>
    </message>
    <message>
        <source>This licence needs %1, which cannot be given to this associate now.</source>
        <translation>Denne licens kræver %1, som ikke kan tildeles denne medarbejder nu.</translation>
    </message>
    <message>
        <source>The associate or the licence is not here any more.</source>
        <translation>Medarbejderen eller licensen findes ikke længere.</translation>
    </message>
    <message>
        <source>enough seats</source>
        <extracomment>A licence that is far from its ceiling, or has none.</extracomment>
        <translation>pladser nok</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>A licence that is close to its ceiling.</extracomment>
        <translation>næsten fuldt optaget</translation>
    </message>
    <message>
        <source>over-assigned</source>
        <extracomment>More seats of a licence are in use than owned.</extracomment>
        <translation>for mange tildelt</translation>
    </message>
    <message>
        <source>read-only, as last known</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>skrivebeskyttet, senest kendte oplysninger</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. It can be changed once the server has been read.</source>
        <translation>Dette er de senest kendte oplysninger om kundemiljøet. Ændringer er mulige, når alt er hentet fra serveren.</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Kind of licence: it has no ceiling of seats.</extracomment>
        <translation>Ubegrænset</translation>
    </message>
    <message>
        <source>Restricted</source>
        <extracomment>Kind of licence: it has a ceiling of seats.</extracomment>
        <translation>Begrænset</translation>
    </message>
    <message>
        <source>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</source>
        <translation>Tallene fra serveren stemmer ikke: %1 i brug og %2 ledige giver ikke %3.</translation>
    </message>
</context>
<context>
    <name>LicensesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Licensejere</translation>
    </message>
    <message>
        <source>Owners with their restricted and unrestricted module licences</source>
        <translation>Ejere med begrænsede og ubegrænsede modullicenser</translation>
    </message>
    <message>
        <source>Module licences</source>
        <translation>Modullicenser</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Licenserne kunne ikke hentes</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen licenser</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>Serveren kender ingen licensejer.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter licenser…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Serveren er spurgt om alle licensejere.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %Ln licence(s)</source>
        <extracomment>Line under the page title: %1 the company, %2 the licence owner, %Ln how many of its licences are listed.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %Ln licens</numerusform>
            <numerusform>%1 · %2 · %Ln licenser</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats and details of the chosen owner&apos;s licences</source>
        <translation>Pladser og detaljer for den valgte ejers licenser</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget på</translation>
    </message>
    <message>
        <source>Sign in to see the licences of your tenant.</source>
        <translation>Log på for at se jeres licenser.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Log på…</translation>
    </message>
    <message>
        <source>Whose licences the table shows: all of an owner, or only those with or without a ceiling of seats.</source>
        <translation>Hvilke licenser tabellen viser: alle fra en ejer eller kun de begrænsede eller de ubegrænsede.</translation>
    </message>
    <message>
        <source>The licences of the chosen owner, with the seats owned, in use and left. Enter or a double click shows who holds one. Licences that SuperOffice hides are hidden here too.</source>
        <translation>Licenserne fra den valgte ejer, med pladser i alt, i brug og tilgængelige. Tryk på Enter, eller dobbeltklik for at se, hvem der har en licens. Licenser, som SuperOffice skjuler, er også skjult her.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent igen</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>The link leads to %1.</source>
        <extracomment>Follows what a licence server says; %1 is a host such as &quot;shop.superoffice.com&quot;.</extracomment>
        <translation>Linket fører til %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: open the link in the browser.</extracomment>
        <translation>Åbn link</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar, for screen readers.</extracomment>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Applying changes…</source>
        <translation>Gennemfører ændringer…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter licenser…</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Henter medarbejdere…</translation>
    </message>
    <message>
        <source>Reading who holds what…</source>
        <translation>Henter, hvem der har hvad…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>Progress: %1 what is done, %2 of %3 done.
----------
Progress: %1 what is read, %2 of %3 done.</extracomment>
        <translation>%1 %2 af %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stop waiting for the server.</extracomment>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Stop waiting for the server</source>
        <translation>Hold op med at vente på serveren</translation>
    </message>
    <message>
        <source>Stops waiting for the server</source>
        <translation>Holder op med at vente på serveren</translation>
    </message>
    <message>
        <source>%1 The server is slow (%2).</source>
        <extracomment>%1 what is going on, as in &quot;Reading licences…&quot;; %2 is a call of the server that has taken more than five seconds.</extracomment>
        <translation>%1 Serveren er langsom (%2).</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>%1, under et minut tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln minute(s) left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>
            <numerusform>%1, cirka %Ln minut tilbage</numerusform>
            <numerusform>%1, cirka %Ln minutter tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>How far reading or applying has come. A request that takes more than five seconds is named; Cancel stops waiting for it.</source>
        <translation>Hvor langt hentningen eller gennemførelsen er nået. En anmodning, der tager mere end fem sekunder, bliver vist. Med &quot;Annullér&quot; holder programmet op med at vente på den.</translation>
    </message>
    <message>
        <source>Everything has been read.</source>
        <translation>Alt er læst.</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Nobody signed in in the browser in time. Sign in again.</source>
        <translation>Ingen loggede på i browseren i tide. Log på igen.</translation>
    </message>
    <message>
        <source>This computer does not let Seatkeeper wait for the browser: no port on 127.0.0.1 is free. Restart Seatkeeper and sign in again.</source>
        <translation>Seatkeeper kan ikke vente på browseren på denne computer: Ingen port på 127.0.0.1 er ledig. Genstart Seatkeeper, og log på igen.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Seatkeeper is waiting for. Sign in again from Seatkeeper.</source>
        <translation>Dette svar hører ikke til det logonforsøg, som Seatkeeper venter på. Log på igen fra Seatkeeper.</translation>
    </message>
    <message>
        <source>You can close this window and go back to Seatkeeper.</source>
        <extracomment>Shown in the browser when the sign-in is over.</extracomment>
        <translation>Du kan lukke dette vindue og gå tilbage til Seatkeeper.</translation>
    </message>
    <message>
        <source>SuperOffice did not sign you in: %1</source>
        <extracomment>Shown in the browser; %1 is the sign-in page&apos;s own explanation.</extracomment>
        <translation>SuperOffice loggede dig ikke på: %1</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu entry: read everything from the server again.</extracomment>
        <translation>&amp;Opdatér</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Find associates</source>
        <extracomment>Menu entry: go to the search field.</extracomment>
        <translation>&amp;Søg efter medarbejdere</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Licenser</translation>
    </message>
    <message>
        <source>&amp;Assignments</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Tildelinger</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Ændringer</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Appearance: as the desktop says.</extracomment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Tooltip of Undo: %1 is the step that would be undone.</extracomment>
        <translation>Fortryd: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Intet at fortryde</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>Tooltip of Redo: %1 is the step that would be done again.</extracomment>
        <translation>Gentag: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Intet at gentage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <extracomment>Menu: light or dark.</extracomment>
        <translation>&amp;Udseende</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <extracomment>Menu entry: opens the dialog in which a tenant is chosen.</extracomment>
        <translation>For&amp;bindelser…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Diagnostik</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>H&amp;istorik</translation>
    </message>
    <message>
        <source>&amp;Import assignments…</source>
        <extracomment>Menu entry and button: stage what a file says.</extracomment>
        <translation>&amp;Importér tildelinger…</translation>
    </message>
    <message>
        <source>Stages licences as a CSV file says, after showing what it comes to</source>
        <translation>Klargør licenser, som en CSV-fil angiver, efter at have vist, hvad det medfører</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Menu entry and button: write what is known into a file.</extracomment>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>Saves assignments, seats, history or runs as a file</source>
        <translation>Gemmer tildelinger, pladser, pladshistorik eller kørsler som fil</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Dash&amp;board</translation>
    </message>
    <message>
        <source>Licence serve&amp;r</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Licensse&amp;rver</translation>
    </message>
    <message>
        <source>&amp;Satellites</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>S&amp;atellitter</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>Menu entry: opens the dialog in which the program is set up.</extracomment>
        <translation>I&amp;ndstillinger…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <extracomment>Menu entry: type what is wanted, be it an action, a page, a licence, its owner or an associate.</extracomment>
        <translation>Kommando&amp;palet…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Appearance: light on black, with clear borders, for those who see little.</extracomment>
        <translation>&amp;Høj kontrast</translation>
    </message>
    <message>
        <source>Opens the list of connections, where you choose, add or test one. You are asked about staged changes before the tenant is left.</source>
        <translation>Åbner listen over forbindelser, hvor du kan vælge, tilføje eller teste en forbindelse. Du bliver spurgt om klargjorte ændringer, før du forlader kundemiljøet.</translation>
    </message>
    <message>
        <source>Reads a CSV file of associates and licences, shows line by line what it would change, and stages it. Nothing is sent to the server.</source>
        <translation>Læser en CSV-fil med medarbejdere og licenser, viser linje for linje, hvad den ville ændre, og klargør det. Intet sendes til serveren.</translation>
    </message>
    <message>
        <source>Sets up Seatkeeper on this computer: language, appearance, thresholds and notifications.</source>
        <translation>Konfigurerer Seatkeeper på denne computer: sprog, udseende, grænseværdier og meddelelser.</translation>
    </message>
    <message>
        <source>Ends Seatkeeper. You are asked about staged changes first.</source>
        <translation>Afslutter Seatkeeper. Du bliver først spurgt om klargjorte ændringer.</translation>
    </message>
    <message>
        <source>Takes back the last step of staging. What has been applied is undone under Activity.</source>
        <translation>Tager det seneste klargøringstrin tilbage. Det, der er gennemført, fortrydes under Historik.</translation>
    </message>
    <message>
        <source>Stages again what was taken back last.</source>
        <translation>Klargør igen det, der sidst blev fortrudt.</translation>
    </message>
    <message>
        <source>Goes to the search field over the associates.</source>
        <translation>Går til feltet, hvor du søger efter medarbejdere.</translation>
    </message>
    <message>
        <source>Finds any command, page, licence, owner or associate by a few letters of its name.</source>
        <translation>Finder kommandoer, sider, licenser, ejere og medarbejdere ud fra nogle få bogstaver i navnet.</translation>
    </message>
    <message>
        <source>The language of Seatkeeper, in which the server is asked for its names, too. Everything stays where it is.</source>
        <translation>Sproget i Seatkeeper, som serveren også bliver bedt om at bruge til navne. Alt andet er som før.</translation>
    </message>
    <message>
        <source>How Seatkeeper looks. Nothing else changes.</source>
        <translation>Hvordan Seatkeeper ser ud. Intet andet ændres.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Ændringer gennemføres. Vent, til de er færdige.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 (demo) – %2 – Seatkeeper</source>
        <extracomment>Window title: %1 the tenant (company), %2 the user signed in.</extracomment>
        <translation>%1 (demo) – %2 – Seatkeeper</translation>
    </message>
    <message>
        <source>%1 – %2 – Seatkeeper</source>
        <translation>%1 – %2 – Seatkeeper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are staged and have not been applied.</source>
        <translation>
            <numerusform>%Ln ændring er klargjort, men ikke gennemført.</numerusform>
            <numerusform>%Ln ændringer er klargjort, men ikke gennemført.</numerusform>
        </translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>Supportpakken er kopieret til udklipsholderen.</translation>
    </message>
    <message>
        <source>Leaving now loses what is staged. The server is left as it is.</source>
        <translation>Det, der er klargjort, går tabt, hvis du forlader kundemiljøet nu. Serveren forbliver uændret.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <extracomment>Button: leave the tenant, or the program, although changes are staged.</extracomment>
        <translation>Forlad alligevel</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Ændringer gennemføres. Vent, til de er færdige.</translation>
    </message>
    <message>
        <source>Reclaim seats</source>
        <extracomment>A step that can be undone: the release of seats that nobody seems to need.</extracomment>
        <translation>Frigør pladser</translation>
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
        <translation>ubegrænset</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>I alt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Tilgængelige</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: kind of licence.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <extracomment>Column: the licence that is needed first.</extracomment>
        <translation>Forudsætning</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what the licence is for.</extracomment>
        <translation>Beskrivelse</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Show</source>
        <extracomment>Button: go to what a notice is about.</extracomment>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: put a notice away.</extracomment>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1: %2 of %3 seats in use</source>
        <extracomment>Notification: %1 is a licence; %2 of its %3 seats are in use.</extracomment>
        <translation>%1: %2 af %3 pladser i brug</translation>
    </message>
    <message>
        <source>%1: the licence expires today</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>%1: Licensen udløber i dag</translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expires in %Ln day(s)</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: Licensen udløber om %Ln dag</numerusform>
            <numerusform>%1: Licensen udløber om %Ln dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expired %Ln day(s) ago</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: Licensen udløb for %Ln dag siden</numerusform>
            <numerusform>%1: Licensen udløb for %Ln dage siden</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has finished: %2 verified, %3 not applied</source>
        <extracomment>Notification: %1 is the number of a run; %2 changes were verified, %3 could not be applied.</extracomment>
        <translation>Kørsel %1 er afsluttet: %2 bekræftet, %3 ikke gennemført</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) need attention</source>
        <extracomment>Notification: so many licences have few seats left or are about to expire.</extracomment>
        <translation>
            <numerusform>%Ln licens kræver opmærksomhed</numerusform>
            <numerusform>%Ln licenser kræver opmærksomhed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Follows lines such as &quot;Sales Premium: 97 of 100 seats in use&quot;.</extracomment>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenIdProvider</name>
    <message>
        <source>SuperOffice&apos;s confirmation of the sign-in cannot be trusted, so it was not used. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>SuperOffices bekræftelse af logon er ikke til at stole på og blev derfor ikke brugt. Kontrollér dato og klokkeslæt på denne computer, og log på igen.</translation>
    </message>
</context>
<context>
    <name>OpenIdSignIn</name>
    <message>
        <source>The sign-in has expired. Sign in again.</source>
        <translation>Logonsessionen er udløbet. Log på igen.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was refused or given up.</source>
        <translation>Logonforsøget i browseren blev afvist eller afbrudt.</translation>
    </message>
    <message>
        <source>The browser signed in to the tenant %1, but this connection is for %2. Sign out of SuperOffice in the browser, then sign in again.</source>
        <extracomment>%1 and %2 are names such as &quot;Cust31415&quot;. &quot;Tenant&quot;: a customer&apos;s own database.</extracomment>
        <translation>Browseren loggede på kundemiljøet %1, men denne forbindelse gælder %2. Log af SuperOffice i browseren, og log på igen.</translation>
    </message>
    <message>
        <source>SuperOffice did not say which tenant you signed in to. Enter the tenant in the connection&apos;s settings.</source>
        <translation>SuperOffice oplyste ikke, hvilket kundemiljø du loggede på. Angiv kundemiljøet i forbindelsens indstillinger.</translation>
    </message>
</context>
<context>
    <name>OpenIdTokens</name>
    <message>
        <source>SuperOffice did not complete the sign-in. It may have taken too long, or the application id or secret is wrong: check them, then sign in again.</source>
        <translation>Logon hos SuperOffice blev ikke fuldført. Det kan have taget for lang tid, eller app-id&apos;et eller apphemmeligheden er forkert: Kontrollér dem, og log på igen.</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Origin</source>
        <extracomment>Name of the place that says where an assignment comes from.</extracomment>
        <translation>Oprindelse</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the place that says where an assignment comes from.</extracomment>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Show run %1</source>
        <extracomment>Button: goes to the page &quot;Activity&quot;; %1 is the number of a run.</extracomment>
        <translation>Vis kørsel %1</translation>
    </message>
    <message>
        <source>Says how the associate came to have the licence or to lack it: directly, through a user plan, by a run of Seatkeeper, or by somebody else. Nothing is changed here.</source>
        <translation>Viser, hvordan medarbejderen har fået licensen, eller hvorfor den mangler: direkte, via en brugerplan, i en kørsel i Seatkeeper, eller fordi en anden har ændret det. Intet ændres her.</translation>
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
        <translation>Ikke tildelt.</translation>
    </message>
    <message>
        <source>Assigned directly.</source>
        <translation>Tildelt direkte.</translation>
    </message>
    <message>
        <source>Comes with the user plan %1.</source>
        <extracomment>How a licence comes to be held: %1 lists user plans, nearly always one.</extracomment>
        <translation>Følger med brugerplanen %1.</translation>
    </message>
    <message>
        <source>A staged change will assign it.</source>
        <translation>En klargjort ændring vil tildele den.</translation>
    </message>
    <message>
        <source>A staged change will release it.</source>
        <translation>En klargjort ændring vil frigøre den.</translation>
    </message>
    <message>
        <source>No run on this computer has given or taken it.</source>
        <translation>Ingen kørsel på denne computer har tildelt eller fjernet den.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer.</source>
        <translation>Tildelt uden for Seatkeeper eller med Seatkeeper på en anden computer.</translation>
    </message>
    <message>
        <source>Taken outside Seatkeeper, or with it on another computer, after run %1 had given it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Fjernet uden for Seatkeeper eller med Seatkeeper på en anden computer, efter at kørsel %1 havde tildelt den.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer, after run %1 had taken it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Tildelt uden for Seatkeeper eller med Seatkeeper på en anden computer, efter at kørsel %1 havde fjernet den.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>Something that was done before what was told above; %1 is a sentence or two.</extracomment>
        <translation>Tidligere: %1</translation>
    </message>
    <message>
        <source>What the server made of it is not known.</source>
        <translation>Det vides ikke, hvad serveren gjorde med det.</translation>
    </message>
    <message>
        <source>Perhaps given</source>
        <extracomment>What a run has done about a licence; &quot;by Ingrid Holm in run 12&quot; follows, as in all that come.</extracomment>
        <translation>Måske tildelt</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Måske fjernet</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>What a run was to do about a licence.</extracomment>
        <translation>Ikke tildelt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Ikke fjernet</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What a run has done about a licence when it took its own changes back.</extracomment>
        <translation>Tildelt igen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Fjernet igen</translation>
    </message>
    <message>
        <source>Given with a user plan</source>
        <extracomment>What a run has done about a licence that a user plan brings along.</extracomment>
        <translation>Tildelt med en brugerplan</translation>
    </message>
    <message>
        <source>Taken with a user plan</source>
        <translation>Fjernet med en brugerplan</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>What a run has done about a licence.</extracomment>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>%1 by %2 in run %3 on %4.</source>
        <extracomment>%1 is a deed such as &quot;Given&quot; or &quot;Perhaps taken&quot;, %2 an administrator, %3 the number of a run, %4 date and time.</extracomment>
        <translation>%1 af %2 i kørsel %3 den %4.</translation>
    </message>
    <message>
        <source>%1 by %2 in run %3 on %4: %5.</source>
        <extracomment>The same with the comment of the run, %5, which comes in quotation marks.</extracomment>
        <translation>%1 af %2 i kørsel %3 den %4: %5.</translation>
    </message>
</context>
<context>
    <name>PackageFigures</name>
    <message>
        <source>What</source>
        <extracomment>Column: what is told of a package, as in &quot;Serial number&quot;.</extracomment>
        <translation>Oplysning</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: what is told of a package, as in &quot;1010031415&quot;.</extracomment>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and how far away it is: %1 is such as &quot;27/03/2027&quot;, %2 such as &quot;in 23 days&quot; or &quot;not a date&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who issues licences.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>The company that owns the database.</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
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
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>What a date is about: from then on administrators are warned.</extracomment>
        <translation>Advarslerne begynder</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>What a date is about: until then an expired licence goes on.</extracomment>
        <translation>Henstandsperioden udløber</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>What a date is about: updates are included until then.</extracomment>
        <translation>Vedligeholdelsen udløber</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again by the server itself.</extracomment>
        <translation>Næste kontrol</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <extracomment>How long the server program may run, beside &quot;Server expires&quot;; %1 is a number of days.</extracomment>
        <translation>om %1 dage</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>Since when the server program may not run; %1 is a number of days.</extracomment>
        <translation>for %1 dage siden</translation>
    </message>
    <message>
        <source>Server expires</source>
        <extracomment>What a date is about: until then the server program may run.</extracomment>
        <translation>Serveren udløber</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Name, product and version of the database.</extracomment>
        <translation>Database</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>System, site or user licence.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>satellite database</source>
        <translation>satellitdatabase</translation>
    </message>
    <message>
        <source>central database</source>
        <translation>central database</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>The database is a copy that somebody has taken along.</extracomment>
        <translation>Rejse</translation>
    </message>
    <message>
        <source>on travel</source>
        <translation>på rejse</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Version of the server program.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>A warning of the server about itself.</extracomment>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Seats of a licence without a ceiling.</extracomment>
        <translation>ubegrænset</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>The name of a licence that programs know it by.</extracomment>
        <translation>Internt navn</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>What a licence is for.</extracomment>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>How many may hold a licence.</extracomment>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>The licence that has to be held first.</extracomment>
        <translation>Kræver</translation>
    </message>
    <message>
        <source>Brings along</source>
        <extracomment>What a user plan brings with it.</extracomment>
        <translation>Omfatter</translation>
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
        <translation>Ingen fundet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultat</numerusform>
            <numerusform>%Ln resultater</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: type more</source>
        <extracomment>Under a list that shows only some of what was found: %1 how many, %2 of how many. &quot;Type more&quot; letters, to narrow it down.</extracomment>
        <translation>%1 af %2: Skriv mere</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>What an entry of the command palette is: a command of the menus.</extracomment>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What an entry of the command palette is: a page of the window.</extracomment>
        <translation>Side</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>What an entry of the command palette is.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>What an entry of the command palette is: an owner of licences.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>What an entry of the command palette is: a person.</extracomment>
        <translation>Medarbejder</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Own server</source>
        <extracomment>Where a tenant is: on the customer&apos;s own server.</extracomment>
        <translation>Egen server</translation>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>Text as the server sent it, to be read and copied.</source>
        <translation>Tekst, som serveren sendte den, til at læse og kopiere.</translation>
    </message>
</context>
<context>
    <name>PlannedCalls</name>
    <message>
        <source>The whole user as just read, with nothing changed but the rows of these licences:</source>
        <translation>Hele brugeren, som den netop blev læst, uden andre ændringer end i rækkerne for disse licenser:</translation>
    </message>
</context>
<context>
    <name>PlannedChanges</name>
    <message>
        <source>Line %1: “%2” is not a day such as 2027-01-31.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Linje %1: &quot;%2&quot; er ikke en dato i formatet 2027-01-31.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a whole number of seats.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Linje %1: &quot;%2&quot; er ikke et helt antal pladser.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>A licence is nearly full before it is full: choose a lower first share. Until then the former shares hold.</source>
        <translation>En licens er næsten fuldt optaget, før den er fuldt optaget: Vælg en lavere første andel. Indtil da gælder de tidligere andele.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Whatever you choose here takes effect at once.</source>
        <translation>Det, du vælger her, træder i kraft med det samme.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of a language: the one that the desktop speaks.
----------
Appearance: light or dark, as the desktop is.</extracomment>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Label of a choice: light, dark and the like.</extracomment>
        <translation>&amp;Udseende</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance.</extracomment>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance.</extracomment>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Appearance.
----------
Appearance: light on black, with clear borders, for those who see little.</extracomment>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Seat thresholds</source>
        <extracomment>Title of a group of fields: from where on a licence counts as full.</extracomment>
        <translation>Grænseværdier for pladser</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked. One without a free seat always counts as full.</source>
        <translation>Hvor stor en andel af pladserne der skal være i brug, før en licens markeres. En licens uden ledige pladser regnes altid for fuldt optaget.</translation>
    </message>
    <message>
        <source>&amp;Nearly full (amber) from</source>
        <extracomment>Label of a share in per cent; amber is the colour of the sign.</extracomment>
        <translation>&amp;Næsten fuldt optaget (gul) fra</translation>
    </message>
    <message>
        <source>&amp;Full (red) from</source>
        <extracomment>Label of a share in per cent; red is the colour of the sign.</extracomment>
        <translation>&amp;Fuldt optaget (rød) fra</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Follows a number in a field.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Show the &amp;tour again</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>Vis &amp;rundvisningen igen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>The language of the program. The server is asked to answer in it, too; what is staged stays.</source>
        <translation>Programmets sprog. Serveren bliver også bedt om at svare på dette sprog. Det, der er klargjort, er fortsat klargjort.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or whatever the desktop uses.</source>
        <translation>Lyst, mørkt eller høj kontrast eller det samme som skrivebordet.</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked as nearly full and as full, on every page.</source>
        <translation>Hvor stor en andel af pladserne der skal være i brug, før en licens markeres som næsten fuldt optaget og som fuldt optaget, på alle sider.</translation>
    </message>
    <message>
        <source>Tells when a refresh finds that a licence has become nearly full, full, or over-assigned.</source>
        <translation>Giver besked, når en opdatering viser, at en licens er blevet næsten fuldt optaget eller fuldt optaget, eller at der er tildelt for mange.</translation>
    </message>
    <message>
        <source>Tells how applying ended if you were in another window meanwhile.</source>
        <translation>Giver besked om, hvordan gennemførelsen gik, hvis du var i et andet vindue imens.</translation>
    </message>
    <message>
        <source>Tells so many days before a licence expires, and once more when it has expired.</source>
        <translation>Giver besked så mange dage, før en licens udløber, og igen, når den er udløbet.</translation>
    </message>
    <message>
        <source>Closes this dialog and shows the essentials on the pages themselves.</source>
        <translation>Lukker denne dialogboks og viser det vigtigste direkte på siderne.</translation>
    </message>
    <message>
        <source>Closes this dialog. What you chose holds already.</source>
        <translation>Lukker denne dialogboks. Det, du har valgt, gælder allerede.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a group of fields: what the user is told of.</extracomment>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>While you work in another program your desktop shows them, if it can; otherwise they appear at the top of this window.</source>
        <translation>Når du arbejder i et andet program, vises meddelelserne på skrivebordet, hvis det er muligt. Ellers vises de øverst i dette vindue.</translation>
    </message>
    <message>
        <source>A licence is &amp;running out of seats</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>En licens er ved at løbe &amp;tør for pladser</translation>
    </message>
    <message>
        <source>Changes have been a&amp;pplied while you were elsewhere</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>Ændringer er &amp;gennemført, mens du var et andet sted</translation>
    </message>
    <message>
        <source>A licence is about to &amp;expire, or has expired</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>En licens udløber snart eller &amp;er udløbet</translation>
    </message>
    <message>
        <source>&amp;Days before it expires</source>
        <extracomment>Label of a number of days: how long before a licence expires the user is told.</extracomment>
        <translation>&amp;Dage før udløb</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Proposed changes</source>
        <extracomment>Name of the place that asks what to do with changes that need others.</extracomment>
        <translation>Foreslåede ændringer</translation>
    </message>
    <message>
        <source>Asks what is to be done where a change needs others: what goes with it, how many seats that costs, and who cannot have it. Whatever you choose is only staged; Escape leaves everything as it is.</source>
        <translation>Spørger, hvad der skal gøres, når en ændring kræver andre ændringer: hvad der følger med, hvor mange pladser det koster, og hvem der ikke kan få det. Det, du vælger, bliver kun klargjort. Esc lader alt være, som det er.</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>These licences also need %1: %2 more seats.</source>
        <extracomment>%1 lists licences, as in &quot;User and Windows&quot;, %2 how many more seats each takes: &quot;0 and 12&quot;.</extracomment>
        <translation>Disse licenser kræver også %1: %2 pladser mere.</translation>
    </message>
    <message numerus="yes">
        <source>%1 also needs %2: %Ln more seat(s).</source>
        <extracomment>%1 is a licence that is being given, %2 the one it needs.</extracomment>
        <translation>
            <numerusform>%1 kræver også %2: %Ln plads mere.</numerusform>
            <numerusform>%1 kræver også %2: %Ln pladser mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 also needs %2: %3 more seats.</source>
        <extracomment>%1 is a licence that is being given, %2 lists those it needs, as in &quot;User and Windows&quot;, %3 how many more seats each of them takes, as in &quot;0 and 12&quot;.</extracomment>
        <translation>%1 kræver også %2: %3 pladser mere.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A licence and how many associates lose it: &quot;Calendar (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Released as well: %1.</source>
        <extracomment>Licences that go because another box changes; %1 lists them, as in &quot;Calendar (3) and Mobile (1)&quot;.</extracomment>
        <translation>Frigøres også: %1.</translation>
    </message>
    <message>
        <source>%1: %2 seats needed, %3 free, short %4.</source>
        <extracomment>%1 is a licence, %2 seats wished for, %3 seats left, %4 how many are missing.</extracomment>
        <translation>%1: Der kræves %2 pladser, %3 er ledige, %4 mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have it:</source>
        <extracomment>Heading over the names of associates who cannot be given a licence.</extracomment>
        <translation>
            <numerusform>%Ln medarbejder kan ikke få den:</numerusform>
            <numerusform>%Ln medarbejdere kan ikke få den:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) cannot be changed:</source>
        <extracomment>Heading over a list of boxes, each with associate and licence.</extracomment>
        <translation>
            <numerusform>%Ln felt kan ikke ændres:</numerusform>
            <numerusform>%Ln felter kan ikke ændres:</numerusform>
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
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <extracomment>Button: give the licences that are needed as well.</extracomment>
        <translation>Tilføj det, der kræves</translation>
    </message>
    <message>
        <source>Release these too</source>
        <extracomment>Button: take the licences that depend on it as well.</extracomment>
        <translation>Frigør også disse</translation>
    </message>
    <message>
        <source>Change the others</source>
        <extracomment>Button: leave those out who cannot have it, and change all others.</extracomment>
        <translation>Ændr de andre</translation>
    </message>
    <message>
        <source>Only those who need nothing</source>
        <translation>Kun dem, der ikke mangler noget</translation>
    </message>
    <message>
        <source>Only those who lose nothing else</source>
        <translation>Kun dem, der ikke mister andet</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lad være</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %Ln associate(s) who cannot log in:</source>
        <extracomment>Heading over associates, each with a licence: seats are taken from them for others.</extracomment>
        <translation>
            <numerusform>Fjernes fra %Ln medarbejder, der ikke kan logge på:</numerusform>
            <numerusform>Fjernes fra %Ln medarbejdere, der ikke kan logge på:</numerusform>
        </translation>
    </message>
    <message>
        <source>needed for %1</source>
        <extracomment>Why a licence cannot be taken; %1 is another licence, which is to stay.</extracomment>
        <translation>kræves af %1</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence that lacks seats from %Ln associates who cannot log in.</extracomment>
        <translation>
            <numerusform>Frigør hos %Ln, der ikke kan logge på</numerusform>
            <numerusform>Frigør hos %Ln, der ikke kan logge på</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the seats</source>
        <extracomment>Button: take seats from those who cannot log in, and give them to the others.</extracomment>
        <translation>Flyt pladserne</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Et trin &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Et trin &amp;op</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Markér &amp;alt</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åbn rullelisten</translation>
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
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&quot;%1&quot; er skrivebeskyttet.
Vil du slette den alligevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Er du sikker på, at du vil slette &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bogmærker</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Overordnet mappe</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ny &amp;mappe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Søg i:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opret en ny mappe</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen blev ikke fundet.
Kontrollér, at du har angivet det rigtige mappenavn.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vælg</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Omdøb</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunne ikke slettes.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 findes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fremad</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fremad</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til den overordnede mappe</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Seneste steder</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Skift til detaljeret visning</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opret ny mappe</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljeret visning</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen blev ikke fundet.
Kontrollér, at du har angivet det rigtige filnavn.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Skift til listevisning</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ændringsdato</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papirkilde:</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margener</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Brugerdefineret</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sidelayout</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredde:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Højde:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Siderækkefølge:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidestørrelse:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider pr. ark:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvendt stående</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvendt liggende</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>topmargen</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bundmargen</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>venstre margen</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>højre margen</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkter (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tommer (in)</translation>
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
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anvend</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gendan standarder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorér</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej til alle</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Gem alle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Indstillinger &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Indstillinger &gt;&gt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Udskriv til fil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Udskriv til fil ...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 findes allerede.
Vil du overskrive den?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er en mappe.
Vælg et andet filnavn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Der kan ikke skrives til filen %1.
Vælg et andet filnavn.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>&quot;Fra&quot;-værdien kan ikke være større end &quot;Til&quot;-værdien.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Ulige sider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Lige sider</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ugyldig sideangivelse</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanceret</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Udskriv alt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuel side</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Udskriftsområde</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Farvetilstand</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Udskriftsindstillinger</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvendt rækkefølge</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sætvis</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopier:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider fra</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dobbeltsidet udskrivning</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sideudvalg:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Vend på den lange kant</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Vend på den korte kant</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output&amp;fil:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaber</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vis udskrift</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Placering:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rul ned</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rul hertil</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rul til venstre</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Side op</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Side til højre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rul op</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rul til højre</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Side ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Side til venstre</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Højre kant</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
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
        <translation>Delete</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil op</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre pil</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Højre pil</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rul til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rul til højre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiér link&amp;adresse</translation>
    </message>
</context>
<context>
    <name>ReclaimModel</name>
    <message>
        <source>former employee</source>
        <extracomment>Why a seat might be taken back: the associate is marked as retired.</extracomment>
        <translation>fratrådt</translation>
    </message>
    <message>
        <source>cannot log in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>kan ikke logge på</translation>
    </message>
    <message>
        <source>has never logged in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>har aldrig logget på</translation>
    </message>
    <message>
        <source>not logged in for %1 days</source>
        <extracomment>Why a seat might be taken back; %1 is a number of days.</extracomment>
        <translation>ikke logget på i %1 dage</translation>
    </message>
    <message>
        <source>contained in the user plan</source>
        <extracomment>Why a seat might be taken back: a user plan brings the same licence with it.</extracomment>
        <translation>indgår i brugerplanen</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When somebody last signed in, where the server does not say.</extracomment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When somebody last signed in.</extracomment>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person who holds a licence.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a seat might be taken back.</extracomment>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Column: when somebody last signed in.</extracomment>
        <translation>Seneste logon</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Ejer</translation>
    </message>
</context>
<context>
    <name>RemoveLicenseDialog</name>
    <message>
        <source>Remove licence</source>
        <extracomment>Title of a dialog.
----------
Button: removes all licences of an owner for good.</extracomment>
        <translation>Fjern licens</translation>
    </message>
    <message>
        <source>This removes every licence of %1 from the installation; whoever holds one can no longer use it. It cannot be undone here: the licence would have to be fetched or loaded from its file again.

Type %2 to confirm.</source>
        <extracomment>%1 is a licence owner as people call it, %2 its code name, which has to be typed.</extracomment>
        <translation>Alle licenser fra %1 fjernes fra installationen. De, der har en af dem, kan ikke længere bruge den. Det kan ikke fortrydes her: Licensen skal i så fald hentes eller indlæses fra sin fil igen.

Skriv %2 for at bekræfte.</translation>
    </message>
    <message>
        <source>Licence &amp;owner</source>
        <extracomment>Label of a line: whose licences are to be removed.</extracomment>
        <translation>Licens&amp;ejer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Type the owner’s name as it stands above, so that nothing is removed by mistake.</source>
        <translation>Skriv ejerens navn, som det står ovenfor, så intet fjernes ved en fejl.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation at once; nobody can use them any more. It cannot be undone here.</source>
        <translation>Fjerner alle denne ejers licenser fra installationen med det samme. Ingen kan bruge dem længere. Det kan ikke fortrydes her.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: %1 is its number, %2 how many there are.</extracomment>
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>no answer</source>
        <extracomment>Status of a request to the server that got no answer.</extracomment>
        <translation>intet svar</translation>
    </message>
    <message>
        <source>%1 (try %2)</source>
        <extracomment>Status of a request to the server: %1 is the HTTP status, %2 which try it was.</extracomment>
        <translation>%1 (forsøg %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Duration: %1 is a number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the list of requests: when it was sent.</extracomment>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column of the list of requests: verb and path.</extracomment>
        <translation>Anmodning</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the list of requests: the HTTP status.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the list of requests.</extracomment>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of requests: how large the answer was.</extracomment>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Server&apos;s note</source>
        <extracomment>Column of the list of requests: what the server says a request cost it, or why there was no answer.</extracomment>
        <translation>Serverens bemærkning</translation>
    </message>
</context>
<context>
    <name>RunExportTable</name>
    <message>
        <source>Runs</source>
        <extracomment>Title of an exported table: a run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Kørsler</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Column of an exported file: the number of a run, which is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Kørsel</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of an exported file: when a run was started.</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column of an exported file: when a run ended.</extracomment>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of an exported file: who started a run.</extracomment>
        <translation>Startet af</translation>
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
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Items</source>
        <extracomment>Column of an exported file: how many items a run had.</extracomment>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Column of an exported file: how many items were read back as wanted.</extracomment>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column of an exported file: how many items were refused or did not end as wanted.</extracomment>
        <translation>Mislykkedes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of an exported file: how many items ended in a way that nobody knows.</extracomment>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of an exported file: how many items were not begun.</extracomment>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of an exported file: what a run is about, as in &quot;Changes&quot; or &quot;Licence activated&quot;.</extracomment>
        <translation>Hvad</translation>
    </message>
</context>
<context>
    <name>RunFilterBar</name>
    <message>
        <source>Search by comment, user or number</source>
        <translation>Søg efter kommentar, bruger eller nummer</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <extracomment>Name of the search field over the list of runs, for screen readers.</extracomment>
        <translation>Filtrér kørsler</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the box that chooses which runs are listed; also its name for screen readers.</extracomment>
        <translation>Vis</translation>
    </message>
    <message>
        <source>All runs</source>
        <extracomment>Choice of runs.</extracomment>
        <translation>Alle kørsler</translation>
    </message>
    <message>
        <source>With failures</source>
        <extracomment>Choice of runs: those of which something failed or is unknown.</extracomment>
        <translation>Med fejl</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Choice of runs: those that the end of the program has cut off.</extracomment>
        <translation>Afbrudte</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Ryd filter</translation>
    </message>
    <message>
        <source>Lists the runs in whose comment, user or number the words you type occur.</source>
        <translation>Viser de kørsler, hvis kommentar, bruger eller nummer indeholder de ord, du skriver.</translation>
    </message>
    <message>
        <source>Lists all runs, only those of which something failed, or only those that were interrupted.</source>
        <translation>Viser alle kørsler, kun dem, hvor noget mislykkedes, eller kun dem, der blev afbrudt.</translation>
    </message>
</context>
<context>
    <name>RunItemExportTable</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate.</extracomment>
        <translation>Medarbejder-id</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column of an exported file: the person an item of a run is about.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of the licences.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column of an exported file: licences that an item of a run gives.</extracomment>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Column of an exported file: licences that an item of a run takes.</extracomment>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of an exported file: how an item of a run ended.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of an exported file: when an item of a run ended.</extracomment>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of an exported file: licences held before an item of a run, or a licence before it was changed.</extracomment>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of an exported file: licences held after an item of a run, or a licence after it was changed.</extracomment>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>RunItemModel</name>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person an item of a run is about.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licences.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column: licences that an item of a run gives.</extracomment>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Column: licences that an item of a run takes.</extracomment>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: how an item of a run ended.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when an item of a run ended.</extracomment>
        <translation>Tidspunkt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Ends a list of lines: so many more are not shown.</extracomment>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: licences held before an item of a run, or a licence before it was changed.</extracomment>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: licences held after an item of a run, or a licence after it was changed.</extracomment>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run</source>
        <extracomment>Column of the list of runs: which one. A run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Kørsel</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of the list of runs: when it was started.</extracomment>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the list of runs: who started it.</extracomment>
        <translation>Startet af</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Column of the list of runs: the administrator&apos;s own words.</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Column of the list of runs: how many licences were to be given or taken.</extracomment>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of the list of runs: how its items ended.</extracomment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of runs: finished, stopped, interrupted.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of the list of runs: what it is about, as in &quot;Changes&quot; or &quot;Licence activated&quot;.</extracomment>
        <translation>Hvad</translation>
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
        <translation>Hvorfor? Gemmes i historikken sammen med dit navn.</translation>
    </message>
    <message>
        <source>&amp;If a change fails:</source>
        <extracomment>Label of a choice: what happens to the others after a change has failed.</extracomment>
        <translation>Hvis en ændring &amp;mislykkes:</translation>
    </message>
    <message>
        <source>If a change fails</source>
        <translation>Hvis en ændring mislykkes</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Fortsæt med de andre</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop and take back this run</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stop og tilbagefør kørslen</translation>
    </message>
    <message>
        <source>Say why the changes are made. The comment is kept on this computer with the run and your name, and can be searched for under Activity; it is not sent to the server.</source>
        <translation>Skriv, hvorfor ændringerne foretages. Kommentaren gemmes på denne computer sammen med kørslen og dit navn, og du kan søge efter den under Historik. Den sendes ikke til serveren.</translation>
    </message>
    <message>
        <source>What happens to the other changes when one fails: go on with them, stop, or stop and take back what this run has done so far.</source>
        <translation>Hvad der sker med de andre ændringer, når en af dem mislykkes: fortsæt med dem, stop, eller stop og tilbagefør det, kørslen har gjort indtil nu.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run came before it was interrupted: %1 items out of %2.</extracomment>
        <translation>%1 af %2 udført</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Items of a run of which nobody knows what the server made of them.</extracomment>
        <translation>
            <numerusform>%Ln ukendt</numerusform>
            <numerusform>%Ln ukendte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of an item of a run.</extracomment>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Begun, not read back</source>
        <extracomment>State of an item of a run: may have been sent; the server has not been asked what came of it.</extracomment>
        <translation>Påbegyndt, ikke læst tilbage</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of an item of a run: reading it back showed what was wanted.</extracomment>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of an item of a run: the server said no.</extracomment>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>State of an item of a run: somebody else had changed the same.</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not as wanted</source>
        <extracomment>State of an item of a run: reading it back showed something else.</extracomment>
        <translation>Ikke som ønsket</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of an item of a run: sent, but it could not be read back.</extracomment>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>A run is what one press of &quot;Apply changes&quot; or &quot;Activate&quot; did; %1 is its number.</extracomment>
        <translation>Kørsel %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of a run.</extracomment>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a run.</extracomment>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a run: by the user, or because it could not go on.</extracomment>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a run: the program ended in the middle of it.</extracomment>
        <translation>Afbrudt</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a run: it was interrupted, and the user has dealt with it.</extracomment>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <extracomment>Result of a run: %1 items out of %2 were read back as wanted.</extracomment>
        <translation>%1 af %2 bekræftet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Items of a run that were refused or did not end as wanted.</extracomment>
        <translation>
            <numerusform>%Ln mislykkedes</numerusform>
            <numerusform>%Ln mislykkedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Items of a run that are being sent at the moment.</extracomment>
        <translation>
            <numerusform>%Ln i gang</numerusform>
            <numerusform>%Ln i gang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Items of a run that were not begun.</extracomment>
        <translation>
            <numerusform>%Ln ikke sendt</numerusform>
            <numerusform>%Ln ikke sendt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is under way: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 er i gang: %2.</translation>
    </message>
    <message>
        <source>%1 has finished: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 er afsluttet: %2.</translation>
    </message>
    <message>
        <source>%1 was stopped: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 blev stoppet: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 blev afbrudt: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted and is closed: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 blev afbrudt og er lukket: %2.</translation>
    </message>
    <message>
        <source>%1 (taking back)</source>
        <extracomment>State of an item of a run that takes back what an earlier item of the same run did; %1 is a state.</extracomment>
        <translation>%1 (tilbageførsel)</translation>
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
        <translation>Licens aktiveret</translation>
    </message>
    <message>
        <source>Licence file loaded</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Licens indlæst fra fil</translation>
    </message>
    <message>
        <source>Serial number changed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Serienummer ændret</translation>
    </message>
    <message>
        <source>Licence removed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Licens fjernet</translation>
    </message>
    <message>
        <source>Central licence saved</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Central licens gemt</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>What a run is about: who holds which licence.</extracomment>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Activate licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Aktivér licens</translation>
    </message>
    <message>
        <source>Load licence file</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Indlæs licens fra fil</translation>
    </message>
    <message>
        <source>Change serial number</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Ændr serienummer</translation>
    </message>
    <message>
        <source>Remove licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Fjern licens</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Gem central licens</translation>
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
        <translation>Id&apos;et på en satellitdatabase. Tryk på Enter for at føje den til sammenligningen.</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Label of the box that chooses a satellite by its name; also its name for screen readers.</extracomment>
        <translation>Efter navn</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In the box that chooses a satellite by its name, where none has the id that was typed.</extracomment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The satellites that the server lists</source>
        <translation>Satellitterne på serverens liste</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: compare this satellite with the others.</extracomment>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Reads this satellite&apos;s licences and puts them beside the others</source>
        <translation>Henter denne satellits licenser og viser dem ved siden af de andre</translation>
    </message>
</context>
<context>
    <name>SatelliteComparison</name>
    <message>
        <source>Only differences</source>
        <extracomment>Check box: list only licences that satellites have in different ways.</extracomment>
        <translation>Kun forskelle</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the chosen satellite is not to be compared any more.</extracomment>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>Takes the chosen satellite out of the comparison. Delete does the same.</source>
        <translation>Fjerner den valgte satellit fra sammenligningen. Delete gør det samme.</translation>
    </message>
    <message>
        <source>Compared satellites</source>
        <extracomment>Name of the list of satellites that stand side by side, for screen readers.</extracomment>
        <translation>Sammenlignede satellitter</translation>
    </message>
    <message>
        <source>The satellites whose licences stand side by side, and when they were read. Delete leaves one out.</source>
        <translation>Satellitterne, hvis licenser vises side om side, og hvornår de blev hentet. Tryk på Delete for at udelade en af dem.</translation>
    </message>
    <message>
        <source>Satellite licences</source>
        <translation>Satellitlicenser</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; licences that differ are marked</source>
        <translation>En række for hver licens, en kolonne for hver satellit; licenser, der er forskellige, er markeret</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Ingen forskelle</translation>
    </message>
    <message>
        <source>The satellites have all licences in the same way.</source>
        <translation>Satellitterne har alle licenser på samme måde.</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <extracomment>Button: list every licence again.</extracomment>
        <translation>Vis alle licenser</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget på</translation>
    </message>
    <message>
        <source>Sign in to see the satellites of your installation.</source>
        <translation>Log på for at se satellitterne i jeres installation.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Log på…</translation>
    </message>
    <message>
        <source>No satellites</source>
        <translation>Ingen satellitter</translation>
    </message>
    <message>
        <source>SuperOffice Online has no satellite databases.</source>
        <translation>SuperOffice Online har ingen satellitdatabaser.</translation>
    </message>
    <message>
        <source>Looking for satellites…</source>
        <translation>Leder efter satellitter…</translation>
    </message>
    <message>
        <source>The server has been asked which satellites there are.</source>
        <translation>Serveren er spurgt om, hvilke satellitter der findes.</translation>
    </message>
    <message>
        <source>No satellites known</source>
        <translation>Ingen kendte satellitter</translation>
    </message>
    <message>
        <source>This installation has no satellites, or does not list them: type the id of one above and press Add.</source>
        <translation>Denne installation har ingen satellitter, eller også oplyser den dem ikke: Skriv id&apos;et på en satellit ovenfor, og tryk på &quot;Tilføj&quot;.</translation>
    </message>
    <message>
        <source>No satellite chosen</source>
        <translation>Ingen satellit er valgt</translation>
    </message>
    <message>
        <source>Choose a satellite above, by its id or its name, and press Add.</source>
        <translation>Vælg en satellit ovenfor efter id eller navn, og tryk på &quot;Tilføj&quot;.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter licenser…</translation>
    </message>
    <message>
        <source>The server has been asked for their licences.</source>
        <translation>Serveren er spurgt om deres licenser.</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Licenserne kunne ikke hentes</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen licenser</translation>
    </message>
    <message>
        <source>There is no licence here that is to be shown.</source>
        <translation>Der er ingen licenser her, der skal vises.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ikke hentet endnu</translation>
    </message>
    <message>
        <source>Satellites are read once the server has said what it can do.</source>
        <translation>Satellitterne hentes, når serveren har oplyst, hvad den kan.</translation>
    </message>
    <message>
        <source>Lists only the licences that the satellites have in different ways.</source>
        <translation>Viser kun de licenser, der er forskellige på satellitterne.</translation>
    </message>
    <message>
        <source>The satellites that are compared, and when each was read. Delete takes the chosen one out of the comparison; the satellite itself is not changed.</source>
        <translation>De satellitter, der sammenlignes, og hvornår hver af dem blev hentet. Delete fjerner den valgte fra sammenligningen; selve satellitten ændres ikke.</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; differences are marked. Satellites are only shown here, never changed.</source>
        <translation>En række for hver licens og en kolonne for hver satellit; forskelle er markeret. Satellitter vises kun her og ændres aldrig.</translation>
    </message>
    <message>
        <source>Choose a satellite</source>
        <extracomment>Button: leads to the field in which a satellite is chosen.</extracomment>
        <translation>Vælg en satellit</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent igen</translation>
    </message>
</context>
<context>
    <name>SatelliteLicenseModel</name>
    <message>
        <source>reading…</source>
        <extracomment>In a satellite&apos;s column while its licences are being read.</extracomment>
        <translation>henter…</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a satellite&apos;s column where its licences could not be read.</extracomment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>A satellite does not have a licence at all.</extracomment>
        <translation>findes ikke</translation>
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
        <translation>forskellig</translation>
    </message>
    <message>
        <source>same</source>
        <translation>ens</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: whether satellites have the licence in different ways.</extracomment>
        <translation>Forskel</translation>
    </message>
</context>
<context>
    <name>SatelliteListModel</name>
    <message>
        <source>Not read yet</source>
        <extracomment>A satellite whose licences have not been read.</extracomment>
        <translation>Ikke hentet endnu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>A satellite whose licences are being read.</extracomment>
        <translation>Henter…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>A satellite whose licences were read; %1 is a date and time.</extracomment>
        <translation>Hentet %1</translation>
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
        <translation>Serveren oplyser ikke, hvad den tilbyder, så den centrale licens vises kun.</translation>
    </message>
    <message>
        <source>This server has no call that saves the central licence. It is only shown.</source>
        <translation>Denne server har ikke noget kald, der gemmer den centrale licens. Den vises kun.</translation>
    </message>
    <message>
        <source>The server does not let this program save the central licence. It is only shown.</source>
        <translation>Serveren lader ikke dette program gemme den centrale licens. Den vises kun.</translation>
    </message>
</context>
<context>
    <name>SatellitesPage</name>
    <message>
        <source>Satellites</source>
        <extracomment>Title of a page and entry in the list of sections: satellite databases.</extracomment>
        <translation>Satellitter</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again for everything on this page.</extracomment>
        <translation>Hent igen</translation>
    </message>
    <message>
        <source>Asks the server again for everything on this page</source>
        <translation>Henter alt på denne side fra serveren igen</translation>
    </message>
    <message>
        <source>Satellite licences</source>
        <extracomment>Tab: licences of satellite databases.</extracomment>
        <translation>Satellitlicenser</translation>
    </message>
    <message>
        <source>Central licence</source>
        <extracomment>Tab: the licence of the central database.</extracomment>
        <translation>Central licens</translation>
    </message>
    <message>
        <source>Kinds of licences</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Licenstyper</translation>
    </message>
    <message>
        <source>Licences of satellite databases, side by side</source>
        <translation>Satellitdatabasernes licenser, side om side</translation>
    </message>
    <message numerus="yes">
        <source>%Ln satellite(s)</source>
        <translation>
            <numerusform>%Ln satellit</numerusform>
            <numerusform>%Ln satellitter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s)</source>
        <extracomment>%Ln is how many licences are listed.</extracomment>
        <translation>
            <numerusform>%Ln licens</numerusform>
            <numerusform>%Ln licenser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <extracomment>%Ln is how many licences satellites have in different ways.</extracomment>
        <translation>
            <numerusform>%Ln forskel</numerusform>
            <numerusform>%Ln forskelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>Billedet kunne ikke skrives til &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>SeatExportTable</name>
    <message>
        <source>Seats</source>
        <extracomment>Title of an exported table: owned and used seats of licences.</extracomment>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>Column of an exported file: the name of a licence within the server.</extracomment>
        <translation>Internt navn</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column of an exported file: kind of licence.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of an exported file: seats owned.</extracomment>
        <translation>I alt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column of an exported file: seats left.</extracomment>
        <translation>Tilgængelige</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column of an exported file: how full a licence is, in a word.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>In use after staged changes</source>
        <extracomment>Column of an exported file: seats in use once everything staged is applied.</extracomment>
        <translation>I brug efter klargjorte ændringer</translation>
    </message>
</context>
<context>
    <name>SeatExportText</name>
    <message>
        <source>Unlimited</source>
        <extracomment>How full a licence is: it has no ceiling.</extracomment>
        <translation>Ubegrænset</translation>
    </message>
    <message>
        <source>Over-assigned</source>
        <extracomment>How full a licence is: more seats are in use than owned.</extracomment>
        <translation>For mange tildelt</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>How full a licence is: no seat is left.</extracomment>
        <translation>Fuldt optaget</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>How full a licence is.</extracomment>
        <translation>Næsten fuldt optaget</translation>
    </message>
    <message>
        <source>Seats free</source>
        <extracomment>How full a licence is: there are seats enough.</extracomment>
        <translation>Ledige pladser</translation>
    </message>
</context>
<context>
    <name>SeatFigures</name>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.
----------
Column: owner of licences.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Tilgængelige</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: seats in use out of those owned, in per cent.</extracomment>
        <translation>Udnyttelse</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how close to its ceiling a licence is, in words.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>After changes</source>
        <extracomment>Column: seats in use as they will be once everything staged is applied.</extracomment>
        <translation>Efter ændringer</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Column: seats in use beyond those owned.</extracomment>
        <translation>For mange</translation>
    </message>
    <message>
        <source>Full licences</source>
        <extracomment>Column: how many licences have no seat left.</extracomment>
        <translation>Fulde licenser</translation>
    </message>
    <message>
        <source>Unlimited in use</source>
        <extracomment>Column: seats in use of licences without a ceiling.</extracomment>
        <translation>Ubegrænsede i brug</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>A licence date is on this very day.</extracomment>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>om %Ln dag</numerusform>
            <numerusform>om %Ln dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>for %Ln dag siden</numerusform>
            <numerusform>for %Ln dage siden</numerusform>
        </translation>
    </message>
    <message>
        <source>not a date</source>
        <extracomment>The server sent a date that cannot be read.</extracomment>
        <translation>ikke en dato</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what a date is about, as in &quot;Licence expires&quot;.</extracomment>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: a calendar day.</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: how many days are left.</extracomment>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <extracomment>What a date is about.</extracomment>
        <translation>Licensen udløber</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again.</extracomment>
        <translation>Næste kontrol</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>What a date is about: from then on administrators are warned.</extracomment>
        <translation>Advarslerne begynder</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>What a date is about: until then an expired licence goes on.</extracomment>
        <translation>Henstandsperioden udløber</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>What a date is about: updates are included until then.</extracomment>
        <translation>Vedligeholdelsen udløber</translation>
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
        <translation>Brugerplan</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>uden gruppe</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>uden rolle</translation>
    </message>
    <message>
        <source>without a user plan</source>
        <translation>uden brugerplan</translation>
    </message>
    <message>
        <source>Holders</source>
        <extracomment>Column: how many hold the licence.</extracomment>
        <translation>Indehavere</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Column: out of how many.</extracomment>
        <translation>Af</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column: how many hold the licence, in per cent.</extracomment>
        <translation>Andel</translation>
    </message>
    <message>
        <source>%1 of %2 restricted seats in use.</source>
        <extracomment>%1 seats in use, %2 seats owned, both of all licences together.</extracomment>
        <translation>%1 af %2 begrænsede pladser er i brug.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are full.</source>
        <translation>
            <numerusform>%Ln licens er fuldt optaget.</numerusform>
            <numerusform>%Ln licenser er fuldt optaget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds %1.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Ingen har %1.</translation>
    </message>
    <message>
        <source>Most holders of %1: %2, %3 of %4.</source>
        <extracomment>%1 is a licence, %2 a group, role or plan, or &quot;without a group&quot;, %3 and %4 numbers of associates.</extracomment>
        <translation>Flest indehavere af %1: %2, %3 af %4.</translation>
    </message>
</context>
<context>
    <name>SeatHistory</name>
    <message>
        <source>The history of seats</source>
        <extracomment>How many seats were in use when, as a file; the beginning of sentences such as &quot;The history of seats cannot be read: …&quot;</extracomment>
        <translation>Pladshistorikken</translation>
    </message>
</context>
<context>
    <name>SeatHistoryExportTable</name>
    <message>
        <source>Seat history</source>
        <extracomment>Title of an exported table: how many seats were in use when.</extracomment>
        <translation>Pladshistorik</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of an exported file: when seats were counted.</extracomment>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>Column of an exported file: the most seats that were in use since the row before.</extracomment>
        <translation>Højest</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of an exported file: seats owned.</extracomment>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>Column of an exported file: how many have come to hold the licence since the row before.</extracomment>
        <translation>Kommet til</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column of an exported file: how many hold the licence no longer since the row before.</extracomment>
        <translation>Faldet fra</translation>
    </message>
</context>
<context>
    <name>SeatTileModel</name>
    <message>
        <source>staged: %1</source>
        <extracomment>Said of a licence while changes are staged; %1 is as in &quot;97 → 98 of 100&quot;.</extracomment>
        <translation>klargjort: %1</translation>
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
            <numerusform>og %Ln licens til</numerusform>
            <numerusform>og %Ln licenser til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 wanted, %3 seats: short %4.</source>
        <extracomment>%1 is a licence; %2 seats would be in use, %3 are owned, %4 are missing.</extracomment>
        <translation>%1: %2 ønskes, %3 pladser, %4 mangler.</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence from so many who have it and cannot log in.
----------
A step to undo: the licence is taken from so many.</extracomment>
        <translation>
            <numerusform>Frigør hos %Ln, der ikke kan logge på</numerusform>
            <numerusform>Frigør hos %Ln, der ikke kan logge på</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to the first %1, leave %2 staged</source>
        <extracomment>Button: send the changes of the first %1 associates; %2 have no seat and are not sent.</extracomment>
        <translation>Gennemfør for de første %1, lad %2 stå klargjort</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln</source>
        <extracomment>Button: forget the staged changes of the last %Ln associates, who have no seat.
----------
A step to undo: the changes of so many associates.</extracomment>
        <translation>
            <numerusform>Kassér for %Ln</numerusform>
            <numerusform>Kassér for %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Known already; leave empty to use it</source>
        <extracomment>In the empty field of a password that the program has already.</extracomment>
        <translation>Allerede angivet; lad stå tomt for at bruge det</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system&apos;s keychain is not available: %1</source>
        <extracomment>%1 is the keychain&apos;s own explanation, often in English.</extracomment>
        <translation>Systemets nøglering er ikke tilgængelig: %1</translation>
    </message>
    <message>
        <source>What the system&apos;s keychain holds for this connection cannot be read. Enter the secret again to replace it.</source>
        <translation>Det, som systemets nøglering har gemt for denne forbindelse, kan ikke læses. Angiv de hemmelige oplysninger igen for at erstatte det.</translation>
    </message>
</context>
<context>
    <name>SelectedAssociatesModel</name>
    <message>
        <source>some of %2: %1 assigned</source>
        <extracomment>State of the box that stands for several associates: %1 of %2 hold the licence or will.</extracomment>
        <translation>tildelt nogle: %1 af %2</translation>
    </message>
    <message>
        <source>none assigned</source>
        <translation>tildelt ingen</translation>
    </message>
    <message>
        <source>all assigned</source>
        <translation>tildelt alle</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of that box: %1 how many are selected, %2 licence, %3 state.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>None of the selected associates&apos; boxes can be changed.</source>
        <translation>Ingen af de valgte medarbejderes felter kan ændres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln valgt</numerusform>
            <numerusform>%Ln valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several rows to change them together</source>
        <translation>Vælg flere rækker for at ændre dem</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence, %Ln the number of associates.</extracomment>
        <translation>
            <numerusform>Ændr %1 for %Ln medarbejder</numerusform>
            <numerusform>Ændr %1 for %Ln medarbejdere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the box of every selected associate; again and again: all on, all off, as it was.</source>
        <translation>Ændrer feltet for alle valgte medarbejdere; gang på gang: alle til, alle fra, som før.</translation>
    </message>
</context>
<context>
    <name>SerialNumberDialog</name>
    <message>
        <source>Change serial number</source>
        <extracomment>Title of a dialog.
----------
Button.</extracomment>
        <translation>Ændr serienummer</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. SuperOffice’s licence server has to allow the change. It cannot be undone here.</source>
        <translation>Til en installation, der har været en demonstration, eller hvis firma er ændret. SuperOffices licensserver skal tillade ændringen. Den kan ikke fortrydes her.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <extracomment>Label of a line: whom the database belongs to.</extracomment>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>New &amp;serial number</source>
        <extracomment>Label of a line.</extracomment>
        <translation>Nyt &amp;serienummer</translation>
    </message>
    <message>
        <source>&amp;Repeat serial number</source>
        <extracomment>Label of a line: the serial number once more.</extracomment>
        <translation>&amp;Gentag serienummeret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>A serial number consists of digits only, without blanks or dashes.</source>
        <translation>Et serienummer består kun af cifre, uden mellemrum eller bindestreger.</translation>
    </message>
    <message>
        <source>This company and serial number are the ones in use already.</source>
        <translation>Dette firma og serienummer er allerede i brug.</translation>
    </message>
    <message>
        <source>This is another number than the one above.</source>
        <translation>Dette er et andet nummer end det ovenfor.</translation>
    </message>
    <message>
        <source>Enter the company that the licence is issued to.</source>
        <translation>Angiv det firma, som licensen er udstedt til.</translation>
    </message>
    <message>
        <source>Now: %1, %2
Afterwards: %3, %4</source>
        <extracomment>What a change amounts to: %1 company and %2 serial number as they are, %3 and %4 as they will be.</extracomment>
        <translation>Nu: %1, %2
Bagefter: %3, %4</translation>
    </message>
    <message>
        <source>The company that the database belongs to, as SuperOffice knows it.</source>
        <translation>Det firma, som databasen tilhører, sådan som SuperOffice kender det.</translation>
    </message>
    <message>
        <source>The new serial number, digits only, typed twice so that no wrong one is sent.</source>
        <translation>Det nye serienummer, kun cifre, skrevet to gange, så der ikke sendes et forkert nummer.</translation>
    </message>
</context>
<context>
    <name>ServerCallModel</name>
    <message>
        <source>offered</source>
        <extracomment>State of a call of the server: it can be made.</extracomment>
        <translation>tilgængeligt</translation>
    </message>
    <message>
        <source>not on this server</source>
        <extracomment>State of a call of the server: the server does not have it.</extracomment>
        <translation>ikke på denne server</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>State of a call of the server: it was made, and the server said no.</extracomment>
        <translation>afvist</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>State of a call of the server: whether it can be made is not known before it is tried.</extracomment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>The server&apos;s list of calls does not name it; older servers lack the newest calls.</source>
        <translation>Det står ikke på serverens liste over kald. Ældre servere mangler de nyeste kald.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Serveren oplyste ingen årsag.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Column: agent and operation of the server.</extracomment>
        <translation>Kald</translation>
    </message>
    <message>
        <source>On this server</source>
        <extracomment>Column: whether a call can be made.</extracomment>
        <translation>På denne server</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a call cannot be made.</extracomment>
        <translation>Årsag</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Hentningen blev afbrudt.</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>%1 What is shown was read at %2.</source>
        <extracomment>%1 is a sentence that says why the server could not be read again; %2 is a day and time.</extracomment>
        <translation>%1 Det, der vises, blev hentet %2.</translation>
    </message>
</context>
<context>
    <name>SessionInstallation</name>
    <message>
        <source>What the server says of itself could not be read. %1</source>
        <translation>Det, serveren oplyser om sig selv, kunne ikke hentes. %1</translation>
    </message>
    <message>
        <source>The dates of the installation could not be read. %1</source>
        <translation>Installationens datoer kunne ikke hentes. %1</translation>
    </message>
</context>
<context>
    <name>SessionLicenses</name>
    <message>
        <source>Whether there is a new licence of %1 could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det kunne ikke fastslås, om der er en ny licens fra %1.</translation>
    </message>
    <message>
        <source>Some servers activate what they find: refresh to see what is stored.</source>
        <translation>Nogle servere aktiverer det, de finder: Opdatér for at se, hvad der er gemt.</translation>
    </message>
    <message>
        <source>What the licence server of %1 offers could not be fetched.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det, licensserveren hos %1 tilbyder, kunne ikke hentes.</translation>
    </message>
    <message>
        <source>The licence server of %1 sent a licence of %2. It is not used: ask %1.</source>
        <extracomment>%1 and %2 are owners of licences.</extracomment>
        <translation>Licensserveren hos %1 sendte en licens fra %2. Den bliver ikke brugt: Spørg %1.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded. %2</source>
        <extracomment>%1 is the name of a file, %2 says why, one or two sentences.</extracomment>
        <translation>Filen %1 blev ikke indlæst. %2</translation>
    </message>
    <message>
        <source>The server could not read the licence file %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Serveren kunne ikke læse licensfilen %1.</translation>
    </message>
    <message>
        <source>The details of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>Detaljerne om %1 kunne ikke hentes.</translation>
    </message>
    <message>
        <source>The history of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>Historikken for %1 kunne ikke hentes.</translation>
    </message>
    <message>
        <source>Where licences of %1 are sold could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det kunne ikke fastslås, hvor licenser fra %1 sælges.</translation>
    </message>
    <message>
        <source>The server knows no web shop of %1 with a secure address. Ask %1 directly.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Serveren kender ingen webshop med en sikker adresse for %1. Kontakt %1 direkte.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded: it holds a licence of %2, not of %3. Choose that owner and load it again.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are owners of licences.</extracomment>
        <translation>Filen %1 blev ikke indlæst: Den indeholder en licens fra %2, ikke fra %3. Vælg den ejer, og indlæs filen igen.</translation>
    </message>
</context>
<context>
    <name>SessionRuns</name>
    <message>
        <source>Applying was stopped. What the server made of the last change is being read.</source>
        <translation>Gennemførelsen blev stoppet. Resultatet af den seneste ændring hentes fra serveren.</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Fortryd kørsel %1</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Genoptag kørsel %1</translation>
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
        <translation>Denne server oplyser ikke, hvilke licenser en satellit har.</translation>
    </message>
    <message>
        <source>The server knows no licence of satellite %1. Look whether the id is right.</source>
        <translation>Serveren kender ingen licenser for satellit %1. Kontrollér, at id&apos;et er rigtigt.</translation>
    </message>
    <message>
        <source>There is no satellite %1 here. Look whether the id is right.</source>
        <translation>Der er ingen satellit %1 her. Kontrollér, at id&apos;et er rigtigt.</translation>
    </message>
    <message>
        <source>Satellite %1 could not be read. %2</source>
        <extracomment>%1 is the id of a satellite, %2 a sentence that says why.</extracomment>
        <translation>Satellit %1 kunne ikke hentes. %2</translation>
    </message>
    <message>
        <source>This server does not tell what the central licence is.</source>
        <translation>Denne server oplyser ikke, hvad den centrale licens omfatter.</translation>
    </message>
    <message>
        <source>The central licence was read too long ago and is read again. Look at what changes, and save once more.</source>
        <translation>Den centrale licens blev hentet for længe siden og hentes igen. Se, hvad der ændres, og gem en gang til.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <extracomment>Where a key does something: on all pages.</extracomment>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Change licences of several associates at once</source>
        <translation>Ændr licenser for flere medarbejdere på én gang</translation>
    </message>
    <message>
        <source>Change the box, or all selected boxes</source>
        <translation>Ændr feltet eller alle valgte felter</translation>
    </message>
    <message>
        <source>Go from box to box</source>
        <translation>Gå fra felt til felt</translation>
    </message>
    <message>
        <source>Go to the first or last licence</source>
        <translation>Gå til første eller sidste licens</translation>
    </message>
    <message>
        <source>Go to the first or last box</source>
        <translation>Gå til første eller sidste felt</translation>
    </message>
    <message>
        <source>Go a screen up or down</source>
        <translation>Gå et skærmbillede op eller ned</translation>
    </message>
    <message>
        <source>Select more boxes; so with the other keys for moving</source>
        <translation>Vælg flere felter, også med de andre taster til at flytte med</translation>
    </message>
    <message>
        <source>Select everybody who matches</source>
        <translation>Vælg alle fundne</translation>
    </message>
    <message>
        <source>Close what is being asked</source>
        <translation>Luk spørgsmålet</translation>
    </message>
    <message>
        <source>Show the people behind a number</source>
        <translation>Vis personerne bag et tal</translation>
    </message>
    <message>
        <source>Tick the selected seats to reclaim</source>
        <translation>Sæt kryds ved de valgte pladser, der skal frigøres</translation>
    </message>
    <message>
        <source>Go to the items of the run</source>
        <translation>Gå til posterne i kørslen</translation>
    </message>
    <message>
        <source>Tick the selected licences to release</source>
        <translation>Sæt kryds ved de valgte licenser, der skal frigøres</translation>
    </message>
    <message>
        <source>Compare the satellite whose number was typed</source>
        <translation>Sammenlign den satellit, hvis nummer er skrevet</translation>
    </message>
    <message>
        <source>Leave the chosen satellite out of the comparison</source>
        <translation>Udelad den valgte satellit af sammenligningen</translation>
    </message>
    <message>
        <source>Tick the selected licences of the central licence</source>
        <translation>Sæt kryds ved de valgte licenser i den centrale licens</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>Where a key does something: the field that finds everything.</extracomment>
        <translation>Kommandopalet</translation>
    </message>
    <message>
        <source>Move through the results</source>
        <translation>Flyt mellem resultaterne</translation>
    </message>
    <message>
        <source>Choose the current result</source>
        <translation>Vælg det aktuelle resultat</translation>
    </message>
    <message>
        <source>Close the palette</source>
        <translation>Luk paletten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Where a key does something: the dialog in which a tenant is chosen.</extracomment>
        <translation>Log på</translation>
    </message>
    <message>
        <source>Remove the chosen connection</source>
        <translation>Fjern den valgte forbindelse</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Where a key does something: the window with the guide and the keys.</extracomment>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find i vejledningen</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Gå til næste fundne sted</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Luk hjælpen</translation>
    </message>
    <message>
        <source>Go from the search to the rows</source>
        <translation>Gå fra søgningen til rækkerne</translation>
    </message>
    <message>
        <source>Search field</source>
        <extracomment>Where a key does something: the field whose words narrow the rows of its page.</extracomment>
        <translation>Søgefelt</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>Sektioner</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Assignments</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Tildelinger</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Demo data, all invented</source>
        <extracomment>Says that the tenant shown is the built-in one.</extracomment>
        <translation>Demodata, alt er fiktivt</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Opdatér</translation>
    </message>
    <message>
        <source>Reads everything from the server again (F5)</source>
        <translation>Henter alt fra serveren igen (F5)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Entry in the list of sections: what was applied so far.</extracomment>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Entry in the list of sections: how many seats are in use, and what may come.</extracomment>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Licence server</source>
        <extracomment>Entry in the list of sections: what those who issue licences have for this installation.</extracomment>
        <translation>Licensserver</translation>
    </message>
    <message>
        <source>Satellites</source>
        <extracomment>Entry in the list of sections: the licences of satellite databases.</extracomment>
        <translation>Satellitter</translation>
    </message>
    <message>
        <source>The pages of Seatkeeper. Each also has a key of its own, which stands beside it in the menu View.</source>
        <translation>Siderne i Seatkeeper. Hver side har også sin egen genvejstast, som står ud for navnet i menuen Vis.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in – Seatkeeper</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Log på – Seatkeeper</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Prøv demomiljøet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Button.</extracomment>
        <translation>Logger på…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log på</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take the removal back.</extracomment>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Button: check step by step whether a connection works.</extracomment>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test forbindelsen</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title above the form.</extracomment>
        <translation>Forbindelsestest</translation>
    </message>
    <message>
        <source>Sign in to SuperOffice</source>
        <translation>Log på SuperOffice</translation>
    </message>
    <message>
        <source>On your own server or at SuperOffice Online.</source>
        <translation>På din egen server eller i SuperOffice Online.</translation>
    </message>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Browseren er åben: Gennemfør logon dér.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <extracomment>Button: for a browser that did not open, or was closed.</extracomment>
        <translation>Åbn browseren igen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Button: from the test back to the form.</extracomment>
        <translation>Tilbage til formularen</translation>
    </message>
    <message>
        <source>%1 has been removed. With this dialog go its secrets and, unless another connection leads to the same tenant, the names and staged changes kept on this computer. The journal and the seat history stay.</source>
        <extracomment>%1 is the name of a connection.</extracomment>
        <translation>%1 er fjernet. Når denne dialogboks lukkes, forsvinder også forbindelsens hemmelige oplysninger og, medmindre en anden forbindelse fører til samme kundemiljø, de navne og klargjorte ændringer, der er gemt på denne computer. Journalen og pladshistorikken bevares.</translation>
    </message>
    <message>
        <source>Tries the connection step by step and says at the first step that fails what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>Afprøver forbindelsen trin for trin. Ved det første trin, der mislykkes, kan du se, hvad der er galt, og hvad du kan gøre. Intet ændres på serveren.</translation>
    </message>
    <message>
        <source>Signs in and reads the tenant. Nothing on the server is changed by that.</source>
        <translation>Logger på og henter oplysningerne om kundemiljøet. Det ændrer intet på serveren.</translation>
    </message>
</context>
<context>
    <name>SignInWelcome</name>
    <message>
        <source>Welcome to Seatkeeper</source>
        <translation>Velkommen til Seatkeeper</translation>
    </message>
    <message>
        <source>See who has which SuperOffice licence and how many seats are left, and give or take licences with a tick.</source>
        <translation>Se, hvem der har hvilken SuperOffice-licens, og hvor mange pladser der er tilbage, og tildel eller fjern licenser med et kryds.</translation>
    </message>
    <message>
        <source>Just looking? The demo tenant is all invented, runs on this computer and needs no sign-in.</source>
        <translation>Vil du bare se dig om? Demomiljøet er helt fiktivt, kører på denne computer og kræver ikke, at du logger på.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Prøv demomiljøet</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message numerus="yes">
        <source>Snapshot of %1 at %2: %Ln licence(s), %3 seats in use.</source>
        <extracomment>%1 is a tenant (company), %2 a day and time, %Ln a number of licences, %3 how many seats of them all are in use.</extracomment>
        <translation>
            <numerusform>Øjebliksbillede af %1, %2: %Ln licens, %3 pladser i brug.</numerusform>
            <numerusform>Øjebliksbillede af %1, %2: %Ln licenser, %3 pladser i brug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedStore</name>
    <message>
        <source>The list of staged changes</source>
        <extracomment>What is ticked and not applied yet, as a file; the beginning of sentences such as &quot;The list of staged changes cannot be read: …&quot;</extracomment>
        <translation>Listen over klargjorte ændringer</translation>
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
            <numerusform>%Ln felt er ikke ændret (%1).</numerusform>
            <numerusform>%Ln felter er ikke ændret (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) changed.</source>
        <translation>
            <numerusform>%Ln felt er ændret.</numerusform>
            <numerusform>%Ln felter er ændret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these because another box changed.</source>
        <translation>
            <numerusform>%Ln af dem, fordi et andet felt blev ændret.</numerusform>
            <numerusform>%Ln af dem, fordi et andet felt blev ændret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted.</source>
        <translation>Alt er allerede som ønsket.</translation>
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
        <translation>%1: %2 i brug, %3 tilladt, %4 skal frigøres</translation>
    </message>
    <message>
        <source>%1, %2 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many boxes are ticked.</extracomment>
        <translation>%1, %2 afkrydset</translation>
    </message>
    <message>
        <source>%1, %2 staged, %3 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many releases are staged already, %3 how many more are ticked.</extracomment>
        <translation>%1, %2 klargjort, %3 afkrydset</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>Den har ingen kendte indehavere.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln holder(s) are known: some hold more than one, or cannot be seen from here.</source>
        <translation>
            <numerusform>Kun %Ln indehaver er kendt: Nogle har mere end én eller kan ikke ses herfra.</numerusform>
            <numerusform>Kun %Ln indehavere er kendt: Nogle har mere end én eller kan ikke ses herfra.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not among the licences of this installation, so nobody can be proposed.</source>
        <translation>Den er ikke blandt denne installations licenser, så ingen kan foreslås.</translation>
    </message>
    <message>
        <source>It is held by the installation or a satellite, not by people, so nobody can be proposed.</source>
        <translation>Den tilhører installationen eller en satellit, ikke personer, så ingen kan foreslås.</translation>
    </message>
    <message>
        <source>It is hidden and comes with user plans, so nobody can be proposed: release a plan that contains it.</source>
        <translation>Den er skjult og følger med brugerplaner, så ingen kan foreslås: Frigør en plan, der indeholder den.</translation>
    </message>
    <message>
        <source>staged</source>
        <extracomment>Instead of a reason why a seat might be taken back: it is about to be.</extracomment>
        <translation>klargjort</translation>
    </message>
    <message>
        <source>The release is staged already: see Changes.</source>
        <translation>Frigørelsen er allerede klargjort: Se Ændringer.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person who holds a licence.</extracomment>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a seat might be taken back.</extracomment>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Column: when somebody last signed in.</extracomment>
        <translation>Seneste logon</translation>
    </message>
</context>
<context>
    <name>SuperfluousPanel</name>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Superfluous licences</source>
        <extracomment>Name of a table for screen readers: who holds a licence of which there will be too few.</extracomment>
        <translation>Overflødige licenser</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; who may miss it least comes first. Space ticks the selected rows.</source>
        <translation>Hvem der har en licens, som der bliver for få af. De, der bedst kan undvære den, står først. Mellemrum sætter kryds ved de valgte rækker.</translation>
    </message>
    <message>
        <source>Stage releases</source>
        <extracomment>Button: stage the release of the ticked licences, to be reviewed on another page.</extracomment>
        <translation>Klargør frigørelse</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Klargør frigørelsen af det, der er sat kryds ved. Intet sendes, før du gennemfører det.</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>Alle licenser</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more licence(s)</source>
        <extracomment>Ends a list of licences.</extracomment>
        <translation>
            <numerusform>og %Ln licens til</numerusform>
            <numerusform>og %Ln licenser til</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to propose</source>
        <translation>Ingen at foreslå</translation>
    </message>
    <message>
        <source>Who holds these licences is not known here, or they are not given to people one by one.</source>
        <translation>Det vides ikke her, hvem der har disse licenser, eller også tildeles de ikke den enkelte.</translation>
    </message>
    <message>
        <source>What is ticked is not enough yet for the new licence to fit.</source>
        <translation>Der er endnu ikke sat kryds ved nok til, at den nye licens passer.</translation>
    </message>
    <message>
        <source>What is ticked is enough. Stage it, apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>Der er sat kryds ved nok. Klargør frigørelsen, gennemfør den under Ændringer, vend tilbage hertil, søg efter en ny licens igen, og aktivér den.</translation>
    </message>
    <message>
        <source>What is staged is enough. Apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>Der er klargjort nok. Gennemfør det under Ændringer, vend tilbage hertil, søg efter en ny licens igen, og aktivér den.</translation>
    </message>
    <message>
        <source>Lists only the holders of this licence.</source>
        <translation>Viser kun dem, der har denne licens.</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; those who would miss it least come first, and as many as have to go are ticked. A tick alone changes nothing.</source>
        <translation>Hvem der har en licens, som der bliver for få af. De, der bedst kan undvære den, står først, og der er sat kryds ved så mange, som skal frigøres. Et kryds alene ændrer intet.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <extracomment>Menu entry: columns become as wide as they were at first, and all are shown.</extracomment>
        <translation>Nulstil kolonner</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Menu of a table: which columns are shown.</extracomment>
        <translation>Kolonner</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Save table</source>
        <extracomment>Title of the dialog that asks for a file.</extracomment>
        <translation>Gem tabel</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The table could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>Tabellen kunne ikke gemmes i %1 (%2). Vælg en anden mappe eller et andet navn.</translation>
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
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) already as wanted.</source>
        <translation>
            <numerusform>%Ln felt er allerede som ønsket.</numerusform>
            <numerusform>%Ln felter er allerede som ønsket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>SuperOffice Online has no tenant %1 in this environment. Check the tenant&apos;s name and the environment.</source>
        <extracomment>&quot;Environment&quot;: one of the separate installations of SuperOffice Online.</extracomment>
        <translation>SuperOffice Online har ikke noget kundemiljø med navnet %1 i dette miljø. Kontrollér kundemiljøets navn, og hvilket miljø der er valgt.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say where the tenant %1 is. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online oplyser ikke, hvor kundemiljøet %1 ligger. Prøv igen senere, eller kontakt SuperOffice-support.</translation>
    </message>
</context>
<context>
    <name>TenantStatus</name>
    <message>
        <source>The tenant %1 is still being set up. Try again later.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online; %1 is its name, such as &quot;Cust31415&quot;.</extracomment>
        <translation>Kundemiljøet %1 er stadig ved at blive oprettet. Prøv igen senere.</translation>
    </message>
    <message>
        <source>The tenant %1 has been deleted. Check its name, or ask SuperOffice support.</source>
        <translation>Kundemiljøet %1 er slettet. Kontrollér navnet, eller kontakt SuperOffice-support.</translation>
    </message>
    <message>
        <source>The tenant %1 is suspended. Ask whoever manages your SuperOffice subscription.</source>
        <translation>Kundemiljøet %1 er spærret. Spørg den, der har ansvaret for jeres SuperOffice-abonnement.</translation>
    </message>
    <message>
        <source>The tenant %1 is being maintained and cannot be used meanwhile. Try again later.</source>
        <translation>Kundemiljøet %1 er under vedligeholdelse og kan ikke bruges imens. Prøv igen senere.</translation>
    </message>
    <message>
        <source>Setting up the tenant %1 has failed. Ask SuperOffice support.</source>
        <translation>Oprettelsen af kundemiljøet %1 mislykkedes. Kontakt SuperOffice-support.</translation>
    </message>
    <message>
        <source>The tenant %1 is being deleted. If that is a mistake, ask SuperOffice support.</source>
        <translation>Kundemiljøet %1 er ved at blive slettet. Kontakt SuperOffice-support, hvis det er en fejl.</translation>
    </message>
    <message>
        <source>Deleting the tenant %1 has failed, and it cannot be used. Ask SuperOffice support.</source>
        <translation>Sletningen af kundemiljøet %1 mislykkedes, og det kan ikke bruges. Kontakt SuperOffice-support.</translation>
    </message>
    <message>
        <source>The tenant %1 is about to be moved to another place. Try again later.</source>
        <translation>Kundemiljøet %1 skal snart flyttes til et andet sted. Prøv igen senere.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say what state the tenant %1 is in. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online oplyser ikke status for kundemiljøet %1. Prøv igen senere, eller kontakt SuperOffice-support.</translation>
    </message>
</context>
<context>
    <name>TokenRenewer</name>
    <message>
        <source>Somebody else signed in in the browser, so nothing was changed. Sign in again as the user who signed in first.</source>
        <translation>En anden loggede på i browseren, så intet er ændret. Log på igen som den bruger, der loggede på først.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The licence could not be assigned. %1</source>
        <translation>Licensen kunne ikke tildeles. %1</translation>
    </message>
    <message>
        <source>The demo tenant has no licence left to assign.</source>
        <translation>Demomiljøet har ikke flere licenser at tildele.</translation>
    </message>
    <message>
        <source>The pictures could not be written to &quot;%1&quot;.</source>
        <translation>Billederne kunne ikke skrives til &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The licence just assigned is gone.</source>
        <translation>Den licens, der lige er tildelt, er væk.</translation>
    </message>
    <message>
        <source>Assigned %1 to %2 and read it back: %3, now %4.</source>
        <extracomment>%1 a licence, %2 an associate, %3 and %4 seats in use before and after.</extracomment>
        <translation>%1 blev tildelt til %2 og læst tilbage: %3, nu %4.</translation>
    </message>
    <message>
        <source>Pictures of every page are in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Billeder af alle sider ligger i %1.</translation>
    </message>
</context>
<context>
    <name>TourCallout</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Step %1 of %2 of the tour.</extracomment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Skip tour</source>
        <extracomment>Button: ends the tour.</extracomment>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the step before this one of the tour.</extracomment>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Buttons: the next step of the tour, and the end of its last one.</extracomment>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>The tour of the program. Nothing is changed by it, and Escape ends it.</source>
        <translation>Rundvisningen i programmet. Den ændrer intet, og Esc afslutter den.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>What a screen reader calls the box in which the tour says something.</extracomment>
        <translation>Rundvisning</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>New here? The tour shows the essentials in one minute.</source>
        <translation>Er du ny her? Rundvisningen viser det vigtigste på ét minut.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>Start rundvisningen</translation>
    </message>
    <message>
        <source>Don’t show again</source>
        <extracomment>Button: never offer the tour again.</extracomment>
        <translation>Vis ikke igen</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Open Seatkeeper</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: brings the window to the front.</extracomment>
        <translation>Åbn Seatkeeper</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: read everything from the server again.</extracomment>
        <translation>Opdatér</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: ends the program.</extracomment>
        <translation>Afslut</translation>
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
        <translation>Intet er sendt: Oplysningerne fra serveren er mere end 15 minutter gamle. Opdatér, kontrollér dem, og prøv igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server does not list the licence %1 here. Reload and try again.</source>
        <extracomment>%1 is a licence&apos;s code name with its owner, such as &quot;SUPEROFFICE/ten-sales&quot;.</extracomment>
        <translation>Intet er sendt: Serveren har ikke licensen %1 på listen her. Opdatér, og prøv igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: SuperOffice&apos;s own licences cannot be removed.</source>
        <translation>Intet er sendt: SuperOffices egne licenser kan ikke fjernes.</translation>
    </message>
</context>
<context>
    <name>WebApiRoot</name>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Angiv SuperOffice-serverens adresse.</translation>
    </message>
    <message>
        <source>The address has to start with https://.</source>
        <translation>Adressen skal starte med https://.</translation>
    </message>
    <message>
        <source>This is not a web address. A correct one looks like %1.</source>
        <extracomment>Shown below the field for the server address; an example follows, which is not translated.</extracomment>
        <translation>Dette er ikke en webadresse. En korrekt adresse ser sådan ud: %1.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Adressen må ikke indeholde brugernavn eller adgangskode.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Adressen angiver ingen server.</translation>
    </message>
    <message>
        <source>The address has to start with https://: with http:// others on the network could read the password.</source>
        <translation>Adressen skal starte med https://: Med http:// kan andre på netværket læse adgangskoden.</translation>
    </message>
</context>
<context>
    <name>WhatsThisText</name>
    <message>
        <source>How many seats there are, who uses them, since when and until when. Nothing on the server is changed here.</source>
        <translation>Hvor mange pladser der er, hvem der bruger dem, siden hvornår og hvor længe endnu. Intet ændres på serveren her.</translation>
    </message>
    <message>
        <source>Whose licences there are, with the seats owned, in use and left. Nothing on the server is changed here.</source>
        <translation>De licenser, der findes, og hvem der ejer dem, med pladser i alt, i brug og tilgængelige. Intet ændres på serveren her.</translation>
    </message>
    <message>
        <source>Who holds which licence. Give and take licences with a tick; nothing is sent before you apply it under Changes.</source>
        <translation>Hvem der har hvilken licens. Tildel og fjern licenser med et kryds. Intet sendes, før du gennemfører det under Ændringer.</translation>
    </message>
    <message>
        <source>What is staged and not yet sent. Review it here, then apply it to the server, or discard it.</source>
        <translation>Det, der er klargjort, men endnu ikke sendt. Gennemse det her, og gennemfør det derefter på serveren, eller kassér det.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, why, and how it ended. Runs can be undone, or resumed after an interruption.</source>
        <translation>Det, der er gennemført i dette kundemiljø fra denne computer, hvorfor og med hvilket resultat. Kørsler kan fortrydes, eller genoptages efter en afbrydelse.</translation>
    </message>
    <message>
        <source>What is stored of each owner’s licence, and whether the owner’s licence server or a file has a newer one. It is asked only when you say so.</source>
        <translation>Det, der er gemt om hver ejers licens, og om ejerens licensserver eller en fil har en nyere. Licensserveren spørges kun, når du beder om det.</translation>
    </message>
    <message>
        <source>The licences of satellite databases side by side, and those of the central database.</source>
        <translation>Satellitdatabasernes licenser side om side og licenserne til den centrale database.</translation>
    </message>
    <message>
        <source>What this server can do, and the last requests to it: where to look when something is slow or wrong.</source>
        <translation>Hvad denne server kan, og de seneste anmodninger til den. Se her, når noget er langsomt eller forkert.</translation>
    </message>
    <message>
        <source>Reads licences, associates and who holds what from the server again. What is staged stays staged.</source>
        <translation>Henter licenser, medarbejdere og oplysninger om, hvem der har hvad, fra serveren igen. Det, der er klargjort, er fortsat klargjort.</translation>
    </message>
    <message>
        <source>Lists everything again. What is staged or selected stays so.</source>
        <translation>Viser alt igen. Det, der er klargjort eller valgt, forbliver det.</translation>
    </message>
    <message>
        <source>Closes this and leaves everything as it is.</source>
        <translation>Lukker dette og lader alt være, som det er.</translation>
    </message>
    <message>
        <source>Stages the release of every ticked seat, for review under Changes. Nothing is sent before you apply it there.</source>
        <translation>Klargør frigørelsen af alle pladser, der er sat kryds ved, så du kan gennemse den under Ændringer. Intet sendes, før du gennemfører det dér.</translation>
    </message>
    <message>
        <source>Says what has happened, or what stands in the way. Its buttons do what would help.</source>
        <translation>Viser, hvad der er sket, eller hvad der er i vejen. Knapperne gør det, der kan hjælpe.</translation>
    </message>
    <message>
        <source>Shows an invented tenant that runs on this computer alone. Try everything: nothing you do there reaches a real server.</source>
        <translation>Viser et fiktivt kundemiljø, der kun kører på denne computer. Prøv alt: Intet af det, du gør dér, når frem til en rigtig server.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The table has %1 rows, an XLSX file holds %2. Choose fewer rows, or CSV.</source>
        <extracomment>%1 and %2 are numbers of rows, that of the table and the largest possible one. Keep XLSX and CSV.</extracomment>
        <translation>Tabellen har %1 rækker, men en XLSX-fil kan kun rumme %2. Vælg færre rækker, eller vælg CSV.</translation>
    </message>
    <message>
        <source>The table has %1 columns, an XLSX file holds %2. Choose fewer licences, or CSV.</source>
        <extracomment>%1 and %2 are numbers of columns, that of the table and the largest possible one.</extracomment>
        <translation>Tabellen har %1 kolonner, men en XLSX-fil kan kun rumme %2. Vælg færre licenser, eller vælg CSV.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Name of the second sheet of an exported workbook, which says where the table comes from.</extracomment>
        <translation>Om</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, cannot be written or is full. Make room in it.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Der kan ikke skrives til mappen til midlertidige filer, %1, eller den er fuld. Frigør plads i den.</translation>
    </message>
</context>
</TS>
