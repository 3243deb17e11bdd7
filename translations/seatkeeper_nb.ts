<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activate licence</source>
        <extracomment>Name of the place that asks before a licence is activated.</extracomment>
        <translation>Aktiver lisens</translation>
    </message>
    <message>
        <source>Yes, activate</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>Ja, aktiver</translation>
    </message>
    <message>
        <source>No, leave as it is</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>Nei, la den være som den er</translation>
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
        <translation>Faller bort: %1</translation>
    </message>
    <message>
        <source>Fewer than now: %1</source>
        <extracomment>%1 are licences of which the new package has fewer.</extracomment>
        <translation>Færre enn nå: %1</translation>
    </message>
    <message>
        <source>Activate the new licence of %1?</source>
        <extracomment>%1 is a licence owner.</extracomment>
        <translation>Vil du aktivere den nye lisensen fra %1?</translation>
    </message>
    <message>
        <source>It takes effect at once and cannot be undone here. What is stored afterwards is read back and compared.</source>
        <translation>Den trer i kraft med en gang, og det kan ikke angres her. Det som deretter er lagret, leses tilbake og sammenlignes.</translation>
    </message>
    <message>
        <source>Asks before the new licence comes into force on the server, and says what would go away. Escape leaves everything as it is.</source>
        <translation>Spør før den nye lisensen trer i kraft på serveren, og viser hva som faller bort. Esc lar alt være som det er.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of a page and entry in the list of sections: what was applied so far.</extracomment>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Undo run</source>
        <extracomment>Button: stage the opposite of what a run has done.</extracomment>
        <translation>Angre kjøring</translation>
    </message>
    <message>
        <source>Stages the opposite of this run for review. Nothing is sent before you apply it.</source>
        <translation>Klargjør det motsatte av denne kjøringen, slik at du kan se gjennom det. Ingenting sendes før du gjennomfører det.</translation>
    </message>
    <message>
        <source>Resume run</source>
        <extracomment>Button: stage what an interrupted run has not done.</extracomment>
        <translation>Gjenoppta kjøring</translation>
    </message>
    <message>
        <source>Stages what this run has left undone for review. Nothing is sent before you apply it.</source>
        <translation>Klargjør det som gjenstår av denne kjøringen, slik at du kan se gjennom det. Ingenting sendes før du gjennomfører det.</translation>
    </message>
    <message>
        <source>Close run</source>
        <extracomment>Button: an interrupted run is dealt with.</extracomment>
        <translation>Lukk kjøring</translation>
    </message>
    <message>
        <source>Leaves everything as it is, and does not ask about this run again</source>
        <translation>Lar alt være som det er, og spør ikke om denne kjøringen igjen</translation>
    </message>
    <message>
        <source>Export items…</source>
        <extracomment>Button: save the items of a run in a file.</extracomment>
        <translation>Eksporter poster…</translation>
    </message>
    <message>
        <source>What was applied to this tenant, the newest first. Enter goes to the items of a run.</source>
        <translation>Det som er gjennomført i dette kundemiljøet, det nyeste først. Trykk på Enter for å gå til postene i en kjøring.</translation>
    </message>
    <message>
        <source>Run items</source>
        <extracomment>Name of the list of what a run has changed, for screen readers.</extracomment>
        <translation>Poster i kjøringen</translation>
    </message>
    <message>
        <source>What the chosen run has changed, and how each change ended</source>
        <translation>Det den valgte kjøringen har endret, og hvordan det gikk med hver endring</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln kjøring</numerusform>
            <numerusform>%Ln kjøringer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <extracomment>How many runs match the filter: %1 of %2.</extracomment>
        <translation>%1 av %2 kjøringer</translation>
    </message>
    <message>
        <source>The journal cannot be used</source>
        <translation>Journalen kan ikke brukes</translation>
    </message>
    <message>
        <source>Nothing has been applied here yet</source>
        <translation>Ingenting er gjennomført her ennå</translation>
    </message>
    <message>
        <source>Whatever you apply is listed here, with who, when, why and how it ended. It can be undone from here.</source>
        <translation>Alt som gjennomføres, vises her: av hvem, når, hvorfor og med hvilket resultat. Det kan også angres herfra.</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No run matches the search and the choice beside it.</source>
        <translation>Ingen kjøringer passer med søket og valget ved siden av.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Nullstill filter</translation>
    </message>
    <message>
        <source>Resume run stages what is missing, Undo run takes back what was done. Neither sends anything before you apply it. Close run leaves all as it is.</source>
        <translation>«Gjenoppta kjøring» klargjør det som gjenstår, og «Angre kjøring» det motsatte av det som ble gjort. Ingenting sendes før du gjennomfører det. «Lukk kjøring» lar alt være som det er.</translation>
    </message>
    <message>
        <source>What was done to a whole licence cannot be undone from here. The licence that was there before comes back from its issuer or from its file.</source>
        <translation>Det som er gjort med en hel lisens, kan ikke angres herfra. Den forrige lisensen får du tilbake fra utstederen eller fra lisensfilen.</translation>
    </message>
    <message>
        <source>What is done to a whole licence is not sent twice. Read the licence again, and start anew if need be.</source>
        <translation>Det som gjøres med en hel lisens, sendes ikke to ganger. Hent lisensen på nytt, og begynn forfra om nødvendig.</translation>
    </message>
    <message>
        <source>How it ended is listed below. Close run leaves all as it is.</source>
        <translation>Hvordan det gikk, står nedenfor. «Lukk kjøring» lar alt være som det er.</translation>
    </message>
    <message>
        <source>Nothing was sent. Close run leaves all as it is.</source>
        <translation>Ingenting er sendt. «Lukk kjøring» lar alt være som det er.</translation>
    </message>
    <message>
        <source>Read the licence again to see whether it is active. Close run leaves all as it is.</source>
        <translation>Hent lisensen på nytt for å se om den er aktiv. «Lukk kjøring» lar alt være som det er.</translation>
    </message>
    <message>
        <source>Read the licence again to see what has come of it. Close run leaves all as it is.</source>
        <translation>Hent lisensen på nytt for å se hva resultatet ble. «Lukk kjøring» lar alt være som det er.</translation>
    </message>
    <message numerus="yes">
        <source>Saves the %Ln item(s) of this run as a file</source>
        <extracomment>%Ln is how many rows the table will have.</extracomment>
        <translation>
            <numerusform>Lagrer den %Ln posten i denne kjøringen som fil</numerusform>
            <numerusform>Lagrer de %Ln postene i denne kjøringen som fil</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages the opposite of what the run has done, against what the server says today. Nothing is sent before you apply it under Changes.</source>
        <translation>Klargjør det motsatte av det kjøringen har gjort, ut fra det serveren oppgir i dag. Ingenting sendes før du gjennomfører det under Endringer.</translation>
    </message>
    <message>
        <source>Stages what an interrupted run has not done yet. Nothing is sent before you apply it under Changes.</source>
        <translation>Klargjør det en avbrutt kjøring ikke rakk å gjøre. Ingenting sendes før du gjennomfører det under Endringer.</translation>
    </message>
    <message>
        <source>Saves the changes of the chosen run as a file.</source>
        <translation>Lagrer endringene i den valgte kjøringen som fil.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, the newest first: when, by whom, why, and how it ended. Choose a run to see its changes below.</source>
        <translation>Det som er gjennomført i dette kundemiljøet fra denne datamaskinen, det nyeste først: når, av hvem, hvorfor og med hvilket resultat. Velg en kjøring for å se endringene nedenfor.</translation>
    </message>
    <message>
        <source>Each change of the chosen run: what was given or taken, how it ended, and what was held before and after. Verified means that the server was read again and said so.</source>
        <translation>Hver endring i den valgte kjøringen: hva som ble tildelt eller fjernet, hvordan det gikk, og hva medarbeideren hadde før og etter. «Bekreftet» betyr at alt er hentet fra serveren på nytt, og at den viser det samme.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the journal of runs again after an error.</extracomment>
        <translation>Prøv på nytt</translation>
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
        <translation>Serveren kan ikke nås, eller den brøt forbindelsen. Kontroller nettverket og serveradressen, og prøv på nytt.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be busy: try again in a moment.</source>
        <translation>Serveren svarte ikke i tide. Den kan være opptatt: Prøv på nytt om et øyeblikk.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>A request that the user or the program gave up.</extracomment>
        <translation>Forespørselen ble avbrutt.</translation>
    </message>
    <message>
        <source>No secure connection to the server is possible. Check that the address starts with https:// and that the server&apos;s certificate is valid.</source>
        <translation>Det er ikke mulig å opprette en sikker forbindelse til serveren. Kontroller at adressen starter med https://, og at sertifikatet til serveren er gyldig.</translation>
    </message>
    <message>
        <source>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</source>
        <translation>Serveren tillater ikke dette for den innloggede brukeren. Logg inn som administrator, eller spør en administrator.</translation>
    </message>
    <message>
        <source>The tenant has moved to another address. Sign in again to find it.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>Kundemiljøet er flyttet til en annen adresse. Logg inn på nytt for å finne det.</translation>
    </message>
    <message numerus="yes">
        <source>The server is receiving too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Serveren mottar for mange forespørsler. Prøv på nytt om %Ln sekund.</numerusform>
            <numerusform>Serveren mottar for mange forespørsler. Prøv på nytt om %Ln sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is receiving too many requests. Try again in a minute.</source>
        <translation>Serveren mottar for mange forespørsler. Prøv på nytt om et minutt.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the values, reload and try again.</source>
        <translation>Serveren avviste forespørselen. Kontroller verdiene, oppdater og prøv på nytt.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later, or tell its administrator.</source>
        <translation>Det er et problem på selve serveren. Prøv på nytt senere, eller si fra til serveradministratoren.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Check that the address belongs to a SuperOffice server.</source>
        <translation>Svaret fra serveren kan ikke leses. Kontroller at adressen tilhører en SuperOffice-server.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password, or does not accept those it was given. Check them in the connection&apos;s settings.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>Proxyen %1 ber om brukernavn og passord, eller godtar ikke dem den har fått. Kontroller dem i innstillingene for tilkoblingen.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached, or cannot reach the server. Check the proxy in the connection&apos;s settings and the server address.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>Proxyen %1 kan ikke nås, eller den når ikke serveren. Kontroller proxyen i innstillingene for tilkoblingen og serveradressen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from nobody this computer trusts. If your company has a certificate authority of its own, name its file in the connection&apos;s settings.</source>
        <translation>Sertifikatet til serveren er utstedt av noen denne datamaskinen ikke stoler på. Hvis firmaet har sin egen sertifikatutsteder, oppgir du filen med utstederens sertifikat i innstillingene for tilkoblingen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s date and time, or ask the server&apos;s administrator to renew the certificate.</source>
        <translation>Sertifikatet til serveren er utløpt eller ikke gyldig ennå. Kontroller dato og klokkeslett på denne datamaskinen, eller be serveradministratoren om å fornye sertifikatet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the server address, or ask the server&apos;s administrator which one the certificate is for.</source>
        <translation>Sertifikatet til serveren tilhører en annen adresse. Kontroller serveradressen, eller spør serveradministratoren hvilken adresse sertifikatet gjelder for.</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, and it cannot be trusted: somebody may have come between. Do not go on before asking whoever runs the server.</source>
        <translation>Serveren viser et annet sertifikat enn før, og det er ikke til å stole på: Noen kan ha koblet seg inn imellom. Ikke fortsett før du har spurt den som drifter serveren.</translation>
    </message>
    <message>
        <source>This address would send everything unencrypted, so nothing was sent. Use an address that starts with https://.</source>
        <translation>Denne adressen ville sendt alt ukryptert, så ingenting er sendt. Bruk en adresse som starter med https://.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the user name and the password, and whether the server allows this way of signing in, then sign in again.</source>
        <translation>Serveren godtok ikke påloggingen. Kontroller brukernavn og passord, og om serveren tillater denne måten å logge på, og logg på igjen.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed, or the server is too old to offer it. Reload to see what is there.</source>
        <translation>Serveren har ikke det som ble spurt etter. Det kan være fjernet, eller serveren er for gammel til å tilby det. Last inn på nytt for å se hva som finnes.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Det kan ikke skrives til datamappen.</translation>
    </message>
    <message>
        <source>The demo tenant could not start: %1</source>
        <extracomment>%1 says why, as in &quot;The port is in use&quot;.</extracomment>
        <translation>Demomiljøet kunne ikke startes: %1</translation>
    </message>
    <message>
        <source>Signing in needs your browser: start Seatkeeper with a window once, sign in there, and let it remember the connection.</source>
        <translation>Innloggingen krever nettleseren: Start Seatkeeper med et vindu én gang, logg inn der, og la programmet huske tilkoblingen.</translation>
    </message>
    <message>
        <source>Without a window nobody can be asked where to sign in: use --demo, --profile, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>Uten et vindu er det ingen å spørre om hvor det skal logges inn: Bruk --demo, --profile eller --url sammen med --user og passordet i SEATKEEPER_SECRET.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --screenshot, --export, --snapshot, --activate-file, --tour or --demo-server.</source>
        <translation>Det finnes ingen skjerm å åpne et vindu på. Bruk --screenshot, --export, --snapshot, --activate-file, --tour eller --demo-server.</translation>
    </message>
    <message>
        <source>Seatkeeper is running already, but its window does not answer. This is another one.</source>
        <translation>Seatkeeper kjører allerede, men vinduet svarer ikke. Dette er et nytt vindu.</translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message>
        <source>Applying stopped: %1</source>
        <translation>Gjennomføringen ble avbrutt: %1</translation>
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
        <translation>Ingenting er sendt: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed these licences (%1). Nothing was sent.</source>
        <translation>Noen andre har endret disse lisensene (%1). Ingenting er sendt.</translation>
    </message>
    <message>
        <source>The result could not be read: %1</source>
        <translation>Resultatet kunne ikke leses: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;not held: sign-user&quot;.</extracomment>
        <translation>%1 Det er ikke som det var før: %2</translation>
    </message>
    <message>
        <source>Licences of other owners have changed as well (%1).</source>
        <extracomment>%1 names licences, as in &quot;not held: SIGNFLOW/sign-user&quot;.</extracomment>
        <translation>Lisenser fra andre eiere er også endret (%1).</translation>
    </message>
    <message>
        <source>Nothing was rolled back: %1</source>
        <translation>Ingenting ble tilbakeført: %1</translation>
    </message>
    <message>
        <source>A change failed, so what this run had done was taken back. It stays staged.</source>
        <translation>En endring mislyktes, så det kjøringen hadde gjort, ble tilbakeført. Endringene er fortsatt klargjort.</translation>
    </message>
    <message>
        <source>Applying was stopped. What was not sent stays staged.</source>
        <translation>Gjennomføringen ble stoppet. Det som ikke ble sendt, er fortsatt klargjort.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Everything stays staged.</source>
        <translation>Avbrutt før noe ble sendt. Alt er fortsatt klargjort.</translation>
    </message>
</context>
<context>
    <name>AssignmentExportText</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate. Must be a word that an import knows, too.</extracomment>
        <translation>Medarbeider-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Column of an exported file: what an associate signs in with. Must be a word that an import knows.</extracomment>
        <translation>Bruker-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an exported file: the full name of an associate. Must be a word that an import knows.</extracomment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of an exported file. Must be a word that an import knows, too.</extracomment>
        <translation>E-post</translation>
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
        <translation>Eier</translation>
    </message>
    <message>
        <source>Search by name, user ID, group or role</source>
        <translation>Søk etter navn, bruker-ID, gruppe eller rolle</translation>
    </message>
    <message>
        <source>Search associates</source>
        <translation>Søk etter medarbeidere</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Label of the box that chooses the order of rows.</extracomment>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: show all associates again.</extracomment>
        <translation>Nullstill filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Order of rows: what associates sign in with.</extracomment>
        <translation>Bruker-ID</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Order of rows: when associates last signed in.</extracomment>
        <translation>Siste innlogging</translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>Alle eiere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of the things that associates are filtered by: %1 is its label, %2 what was chosen.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of what was searched for.</extracomment>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Shows the licences of this owner only, or of all. What is staged for other owners stays staged.</source>
        <translation>Viser lisensene fra bare denne eieren eller fra alle. Det som er klargjort for andre eiere, forblir klargjort.</translation>
    </message>
    <message>
        <source>Lists associates in whose name, user ID, group or role all the words you type occur. Accents and capitals do not matter.</source>
        <translation>Viser medarbeidere der navnet, bruker-ID-en, gruppen eller rollen inneholder alle ordene du skriver. Aksenter og store og små bokstaver spiller ingen rolle.</translation>
    </message>
    <message>
        <source>The order of the rows. Everything stays as it is; only the places change.</source>
        <translation>Rekkefølgen på radene. Bare plasseringen endres, alt annet er som før.</translation>
    </message>
</context>
<context>
    <name>AssignmentListExportTable</name>
    <message>
        <source>Licences held</source>
        <extracomment>Title of an exported table: a row for each licence that somebody holds.</extracomment>
        <translation>Tildelte lisenser</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Lisens</translation>
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
        <translation>Sluttet</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Kan ikke logge inn</translation>
    </message>
    <message>
        <source>Also needs %1.</source>
        <extracomment>Tooltip of a box that can be ticked; %1 lists other licences, as in &quot;User and Windows&quot;.</extracomment>
        <translation>Krever også %1.</translation>
    </message>
</context>
<context>
    <name>AssignmentView</name>
    <message numerus="yes">
        <source>Tick %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Kryss av %Ln boks</numerusform>
            <numerusform>Kryss av %Ln bokser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Fjern krysset i %Ln boks</numerusform>
            <numerusform>Fjern kryssene i %Ln bokser</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no block of x and blanks.</source>
        <translation>Utklippstavlen inneholder ingen blokk med x og tomme felter.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Menu entry.
----------
A step to undo.</extracomment>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu entry.</extracomment>
        <translation>Kopier</translation>
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
        <translation>En boks for hver medarbeider og lisens. Mellomrom endrer den.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Heading over the associates&apos; names.</extracomment>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Selected associates</source>
        <translation>Valgte medarbeidere</translation>
    </message>
    <message>
        <source>Changes the boxes of all selected associates at once</source>
        <translation>Endrer boksene for alle valgte medarbeidere samtidig</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>Ingenting å tildele</translation>
    </message>
    <message>
        <source>This owner has no licences that associates are given.</source>
        <translation>Denne eieren har ingen lisenser som tildeles medarbeidere.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>Ingen medarbeidere passer med søket og filtrene.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Nullstill filtre</translation>
    </message>
    <message>
        <source>The associates could not be read</source>
        <translation>Medarbeiderne kunne ikke hentes</translation>
    </message>
    <message>
        <source>No associates</source>
        <translation>Ingen medarbeidere</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Henter medarbeidere…</translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation>De første radene vises så snart de kommer inn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s)</source>
        <translation>
            <numerusform>%Ln medarbeider</numerusform>
            <numerusform>%Ln medarbeidere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 associates</source>
        <extracomment>How many associates match the filters: %1 of %2.</extracomment>
        <translation>%1 av %2 medarbeidere</translation>
    </message>
    <message>
        <source>Review changes</source>
        <extracomment>Button: go to the page that lists what is staged.</extracomment>
        <translation>Se gjennom endringer</translation>
    </message>
    <message>
        <source>The server listed no associate.</source>
        <translation>Serveren oppga ingen medarbeidere.</translation>
    </message>
    <message>
        <source>The server has no licence that associates are given.</source>
        <translation>Serveren har ingen lisenser som tildeles medarbeidere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged, not applied yet.</source>
        <translation>
            <numerusform>%Ln endring er klargjort, men ikke gjennomført.</numerusform>
            <numerusform>%Ln endringer er klargjort, men ikke gjennomført.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget inn</translation>
    </message>
    <message>
        <source>Sign in to see who holds which licence.</source>
        <translation>Logg inn for å se hvem som har hvilken lisens.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logg inn…</translation>
    </message>
    <message>
        <source>Import assignments</source>
        <translation>Importer tildelinger</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Change several…</source>
        <extracomment>Button: opens the place where licences of many associates are changed at once.</extracomment>
        <translation>Endre flere…</translation>
    </message>
    <message>
        <source>Gives, takes or swaps a licence for many associates at once (%1)</source>
        <translation>Tildeler, fjerner eller bytter en lisens for mange medarbeidere samtidig (%1)</translation>
    </message>
    <message>
        <source>Opens a form that gives, takes or swaps a licence for all selected or all matching associates. The result is staged; nothing is sent before you apply it under Changes.</source>
        <translation>Åpner et skjema som tildeler, fjerner eller bytter en lisens for alle valgte medarbeidere eller alle treff. Resultatet klargjøres, og ingenting sendes før du gjennomfører det under Endringer.</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence with its seats. Click a box or press Space to give or take the licence; all selected boxes change together. Nothing is sent before you apply it under Changes. The user guide (F1) explains every sign.</source>
        <translation>En rad for hver medarbeider og en kolonne for hver lisens med plassene. Klikk på en boks eller trykk på Mellomrom for å tildele eller fjerne lisensen. Alle valgte bokser endres samtidig. Ingenting sendes før du gjennomfører det under Endringer. Brukerveiledningen (F1) forklarer alle tegnene.</translation>
    </message>
    <message>
        <source>Stands for all selected associates: one click on a box gives the licence to all of them, the next takes it from all, the third leaves everything as it was. Nothing is sent before you apply it under Changes.</source>
        <translation>Står for alle valgte medarbeidere: Ett klikk på en boks tildeler lisensen til alle, det neste fjerner den fra alle, og det tredje gjør alt som før. Ingenting sendes før du gjennomfører det under Endringer.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent på nytt</translation>
    </message>
    <message>
        <source>Show all owners</source>
        <extracomment>Button: show the licences of every owner again.</extracomment>
        <translation>Vis alle eiere</translation>
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
        <translation>Ingen heter «%1». Velg et navn fra listen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associates are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>%Ln medarbeider heter «%1». Velg en fra listen.</numerusform>
            <numerusform>%Ln medarbeidere heter «%1». Velg en fra listen.</numerusform>
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
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Lists only the associates of this group, with this role or this user plan. Filters look at what the server says, so nobody vanishes because you changed a box.</source>
        <translation>Viser bare medarbeidere med denne gruppen, rollen eller brukerplanen. Filtrene går ut fra det serveren oppgir, så ingen forsvinner fordi du har endret en boks.</translation>
    </message>
    <message>
        <source>Lists only those who hold, or lack, the chosen licence, as the server says. What is staged does not count.</source>
        <translation>Viser bare dem som har, eller ikke har, den valgte lisensen ifølge serveren. Det som er klargjort, teller ikke med.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Filter: every associate, whatever they hold.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who holds</source>
        <extracomment>Filter, followed by a licence: associates who hold it.</extracomment>
        <translation>Med lisensen</translation>
    </message>
    <message>
        <source>Who lacks</source>
        <extracomment>Filter, followed by a licence: associates who do not hold it.</extracomment>
        <translation>Uten lisensen</translation>
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
        <translation>Dette SuperOffice Online-miljøet er ukjent. Velg et av miljøene %1, eller skriv inn en adresse som starter med https://.</translation>
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
        <translation>ny medarbeider</translation>
    </message>
    <message>
        <source>not listed any more</source>
        <extracomment>What has happened to an associate.</extracomment>
        <translation>ikke lenger på listen</translation>
    </message>
    <message>
        <source>seats owned: %1</source>
        <extracomment>What has happened to a licence; %1 is as in &quot;100 → 110&quot;.</extracomment>
        <translation>plasser totalt: %1</translation>
    </message>
    <message>
        <source>new licence</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>ny lisens</translation>
    </message>
    <message>
        <source>licence is gone</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>lisensen finnes ikke lenger</translation>
    </message>
    <message>
        <source>outside Seatkeeper</source>
        <translation>utenfor Seatkeeper</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <extracomment>Who has changed something: %1 is the number of a run, %2 a user.</extracomment>
        <translation>kjøring %1, %2</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person something is about.</extracomment>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>What has changed</source>
        <extracomment>Column: what has happened.</extracomment>
        <translation>Endring</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column: by whom something was changed.</extracomment>
        <translation>Endret av</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: you have not been here before.</source>
        <translation>Ingenting å sammenligne med ennå: Du har ikke vært her før.</translation>
    </message>
    <message>
        <source>Nothing has changed since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Ingenting er endret siden du var her sist (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>
            <numerusform>%Ln endring siden du var her sist (%1).</numerusform>
            <numerusform>%Ln endringer siden du var her sist (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them made with Seatkeeper.</source>
        <translation>
            <numerusform>%Ln av dem er gjort med Seatkeeper.</numerusform>
            <numerusform>%Ln av dem er gjort med Seatkeeper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Change several associates</source>
        <extracomment>Name of the place where licences of many associates are changed at once.</extracomment>
        <translation>Endre flere medarbeidere</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Label of the box that chooses whose licences are changed.</extracomment>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of the box that chooses what is done with their licences.</extracomment>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Label of the field for the associate whose licences the others get.</extracomment>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Replacement</source>
        <extracomment>Label of the box that chooses the licence that is given instead of another.</extracomment>
        <translation>Erstatning</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Klargjør endringer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give a licence</source>
        <translation>Tildel en lisens</translation>
    </message>
    <message>
        <source>Take a licence</source>
        <translation>Fjern en lisens</translation>
    </message>
    <message>
        <source>Swap a licence for another</source>
        <translation>Bytt ut en lisens med en annen</translation>
    </message>
    <message>
        <source>Make like another associate</source>
        <translation>Gi samme lisenser som en annen medarbeider</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected associate(s)</source>
        <extracomment>Whose licences are changed: of those selected in the table.</extracomment>
        <translation>
            <numerusform>%Ln valgt medarbeider</numerusform>
            <numerusform>%Ln valgte medarbeidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching</source>
        <extracomment>Whose licences are changed: of all that the search and the filters leave.</extracomment>
        <translation>
            <numerusform>Alle treff (%Ln)</numerusform>
            <numerusform>Alle treff (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A licence to choose: %1 its name, %2 its seats, as in &quot;Sales Premium – 3 free&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody is selected. Select rows in the table, or choose all that match.</source>
        <translation>Ingen er valgt. Velg rader i tabellen, eller velg alle treff.</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>Ingen medarbeidere passer med søket og filtrene.</translation>
    </message>
    <message>
        <source>None of the licences shown can be changed here.</source>
        <translation>Ingen av lisensene som vises, kan endres her.</translation>
    </message>
    <message>
        <source>There is no other licence to swap it for.</source>
        <translation>Det finnes ingen annen lisens å bytte til.</translation>
    </message>
    <message>
        <source>Choose the associate whose licences the others get.</source>
        <translation>Velg medarbeideren som de andre skal få samme lisenser som.</translation>
    </message>
    <message>
        <source>Whose licences are changed: those of the rows selected in the table, or of everybody whom the search and the filters leave.</source>
        <translation>Hvem som får lisensene endret: medarbeiderne i de valgte radene i tabellen, eller alle som passer med søket og filtrene.</translation>
    </message>
    <message>
        <source>Give a licence, take one, swap one for another, or make everybody’s licences like those of one associate. A swap is done whole or not at all.</source>
        <translation>Tildel en lisens, fjern en, bytt ut en med en annen, eller gi alle samme lisenser som én bestemt medarbeider. Et bytte gjøres enten helt eller ikke i det hele tatt.</translation>
    </message>
    <message>
        <source>The licence that is given, taken or swapped, with the seats that are left of it.</source>
        <translation>Lisensen som tildeles, fjernes eller byttes ut, med antall plasser som er igjen.</translation>
    </message>
    <message>
        <source>Type a part of a name and choose: all the others get the same licences as this associate.</source>
        <translation>Skriv en del av navnet og velg: Alle de andre får samme lisenser som denne medarbeideren.</translation>
    </message>
    <message>
        <source>The licence that everybody gets in place of the other. It has the same owner.</source>
        <translation>Lisensen som alle får i stedet for den andre. Den har samme eier.</translation>
    </message>
    <message>
        <source>Stages the change as one step, which Undo takes back. You are asked first where other licences have to move with it. Nothing is sent before you apply it under Changes.</source>
        <translation>Klargjør endringen som ett trinn, som kan tas tilbake med Angre. Du blir spurt først hvis andre lisenser må endres samtidig. Ingenting sendes før du gjennomfører det under Endringer.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%Ln associate(s) cannot be changed</source>
        <translation>
            <numerusform>%Ln medarbeider kan ikke endres</numerusform>
            <numerusform>%Ln medarbeidere kan ikke endres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have all of it</source>
        <translation>
            <numerusform>%Ln medarbeider kan ikke få alt</numerusform>
            <numerusform>%Ln medarbeidere kan ikke få alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have it</source>
        <translation>
            <numerusform>%Ln medarbeider kan ikke få den</numerusform>
            <numerusform>%Ln medarbeidere kan ikke få den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Fjern %1 fra %Ln medarbeider</numerusform>
            <numerusform>Fjern %1 fra %Ln medarbeidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap %1 for %2 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is the licence that is taken, %2 the one that is given instead.</extracomment>
        <translation>
            <numerusform>Bytt ut %1 med %2 for %Ln medarbeider</numerusform>
            <numerusform>Bytt ut %1 med %2 for %Ln medarbeidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln associate(s) like %1</source>
        <extracomment>A step to undo; %1 is the associate whose licences the others get.</extracomment>
        <translation>
            <numerusform>Gi %Ln medarbeider samme lisenser som %1</numerusform>
            <numerusform>Gi %Ln medarbeidere samme lisenser som %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Tildel %1 til %Ln medarbeider</numerusform>
            <numerusform>Tildel %1 til %Ln medarbeidere</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted</source>
        <translation>Alt er allerede som ønsket</translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln box(es)</source>
        <translation>
            <numerusform>Endrer %Ln boks</numerusform>
            <numerusform>Endrer %Ln bokser</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Endrer ingenting</translation>
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
        <translation>%1 blir tildelt</translation>
    </message>
    <message>
        <source>%1 will be released</source>
        <translation>%1 blir frigjort</translation>
    </message>
    <message>
        <source>The server does not allow this licence for the central database.</source>
        <translation>Serveren tillater ikke denne lisensen for sentraldatabasen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: how many seats of a licence are in use.</extracomment>
        <translation>Plasser</translation>
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
        <translation>Tillat endring av sentrallisensen</translation>
    </message>
    <message>
        <source>Central licence</source>
        <translation>Sentrallisens</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. Space ticks the selected rows where changing is allowed.</source>
        <translation>Lisensene til sentraldatabasen, og hvilke av dem som er tildelt. Mellomrom krysser av de valgte radene der endring er tillatt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: what is ticked is forgotten.</extracomment>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>Button: send what is ticked to the server.</extracomment>
        <translation>Lagre sentrallisens</translation>
    </message>
    <message>
        <source>Sends the central licence back with nothing changed but these boxes, and reads it again</source>
        <translation>Sender sentrallisensen tilbake uten andre endringer enn i disse boksene, og henter den på nytt</translation>
    </message>
    <message>
        <source>Licences of the central database, as the server tells them. SuperOffice does not document what saving them changes: leave them alone unless you know.</source>
        <translation>Lisensene til sentraldatabasen slik serveren oppgir dem. SuperOffice har ikke dokumentert hva som endres når de lagres: La dem være hvis du ikke er sikker.</translation>
    </message>
    <message>
        <source>The central licence is being saved and read again.</source>
        <translation>Sentrallisensen lagres og hentes på nytt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>The central licence is saved, and was read back as wanted.</source>
        <translation>Sentrallisensen er lagret, og tilbakelesingen viser det som var ønsket.</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the list of what was applied.</extracomment>
        <translation>Vis i historikken</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget inn</translation>
    </message>
    <message>
        <source>Sign in to see the central licence.</source>
        <translation>Logg inn for å se sentrallisensen.</translation>
    </message>
    <message>
        <source>The central licence could not be read</source>
        <translation>Sentrallisensen kunne ikke hentes</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen lisenser</translation>
    </message>
    <message>
        <source>The central licence has no licence that is to be shown.</source>
        <translation>Sentrallisensen inneholder ingen lisenser som skal vises.</translation>
    </message>
    <message>
        <source>Reading the central licence…</source>
        <translation>Henter sentrallisensen…</translation>
    </message>
    <message>
        <source>The server has been asked for it.</source>
        <translation>Serveren er spurt om den.</translation>
    </message>
    <message>
        <source>Nothing changes yet: tick what is to be assigned.</source>
        <translation>Ingenting endres ennå: Kryss av det som skal tildeles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) change: %1.</source>
        <extracomment>What would be saved: %Ln how many licences, %1 what becomes of each, as in &quot;Sales will be assigned&quot;.</extracomment>
        <translation>
            <numerusform>%Ln lisens endres: %1.</numerusform>
            <numerusform>%Ln lisenser endres: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the boxes of the central licence. Nothing is sent before you save.</source>
        <translation>Åpner boksene i sentrallisensen for endring. Ingenting sendes før du lagrer.</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. The boxes are open only where the server offers that and you have allowed changing.</source>
        <translation>Lisensene til sentraldatabasen, og hvilke av dem som er tildelt. Boksene kan bare endres hvis serveren tilbyr det og du har tillatt endring.</translation>
    </message>
    <message>
        <source>Forgets what was ticked, and shows what the server has. Nothing has been sent.</source>
        <translation>Forkaster det du har krysset av, og viser det som er på serveren. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>Sends the central licence to the server with nothing changed but these boxes, reads it again and compares. The run is kept under Activity.</source>
        <translation>Sender sentrallisensen til serveren uten andre endringer enn i disse boksene, henter den på nytt og sammenligner. Kjøringen lagres under Historikk.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logg inn…</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent på nytt</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>The certificate file %1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>Sertifikatfilen %1 kan ikke leses. Kontroller at den finnes, og at du har tilgang til å åpne den.</translation>
    </message>
    <message>
        <source>The certificate file %1 is larger than a megabyte. Choose a PEM file with certificates only.</source>
        <translation>Sertifikatfilen %1 er større enn én megabyte. Velg en PEM-fil som bare inneholder sertifikater.</translation>
    </message>
    <message>
        <source>The certificate in the file %1 has expired. Ask whoever gave it to you for a new one.</source>
        <translation>Sertifikatet i filen %1 er utløpt. Be den du fikk det av, om et nytt.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a PEM file, which has “BEGIN CERTIFICATE” in it.</source>
        <translation>Filen %1 inneholder ikke noe sertifikat. Velg en PEM-fil, der det står «BEGIN CERTIFICATE».</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>%1 (read)</source>
        <extracomment>%1 is a call such as &quot;GET v1/User&quot;: it only reads and changes nothing.</extracomment>
        <translation>%1 (lesing)</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Title of a text: the requests that will be sent to the server.</extracomment>
        <translation>Kall</translation>
    </message>
    <message>
        <source>What will be sent to the server for the associate and owner of the chosen change</source>
        <translation>Det som sendes til serveren for medarbeideren og eieren i den valgte endringen</translation>
    </message>
    <message>
        <source>Choose a change to see what will be sent for it.</source>
        <translation>Velg en endring for å se hva som sendes for den.</translation>
    </message>
    <message>
        <source>The requests that will be sent for the associate and owner of the chosen line, to be read and copied. Nothing is sent by looking at them.</source>
        <translation>Forespørslene som sendes for medarbeideren og eieren på den valgte linjen, slik at du kan lese og kopiere dem. Ingenting sendes av at du ser på dem.</translation>
    </message>
</context>
<context>
    <name>ChangeListBar</name>
    <message>
        <source>Group by</source>
        <extracomment>Label of the box that chooses what lines of a list stand together; also its name for screen readers.</extracomment>
        <translation>Grupper etter</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Choice after &quot;Group by&quot;.</extracomment>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Choice after &quot;Group by&quot;.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button that stays pressed: show what is behind the chosen line.</extracomment>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Shows what will be sent for the chosen change, and what stands against it</source>
        <translation>Viser hva som sendes for den valgte endringen, og hva som hindrer den</translation>
    </message>
    <message>
        <source>Lists the changes by associate or by licence. Only their places change.</source>
        <translation>Viser endringene etter medarbeider eller etter lisens. Bare rekkefølgen endres.</translation>
    </message>
    <message>
        <source>Shows the exact requests with which the chosen change will be sent, and after a conflict what the server has now.</source>
        <translation>Viser nøyaktig hvilke forespørsler den valgte endringen sendes med, og etter en konflikt hva som nå er på serveren.</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Applying…</source>
        <extracomment>Status of a change that is being sent or waits to be.</extracomment>
        <translation>Gjennomføres…</translation>
    </message>
    <message>
        <source>More seats are wanted than are free</source>
        <translation>Det trengs flere plasser enn det er ledige</translation>
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
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: what is changed.</extracomment>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <extracomment>Column: seats in use before and after.</extracomment>
        <translation>Plasser i bruk</translation>
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
        <translation>Lisens og plasser</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <extracomment>Button: send everything staged to the server.</extracomment>
        <translation>Gjennomfør endringer</translation>
    </message>
    <message>
        <source>Sends the changes to the server and reads everything back</source>
        <translation>Sender endringene til serveren og leser alt tilbake</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Button: forget everything staged.</extracomment>
        <translation>Forkast endringer</translation>
    </message>
    <message>
        <source>Takes back everything staged. Undo brings it back.</source>
        <translation>Forkaster alt som er klargjort. Med Angre får du det tilbake.</translation>
    </message>
    <message>
        <source>What is staged and not yet applied</source>
        <translation>Det som er klargjort, men ennå ikke gjennomført</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <extracomment>First half of a line under the page title.</extracomment>
        <translation>
            <numerusform>%Ln endring er klargjort</numerusform>
            <numerusform>%Ln endringer er klargjort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln associate(s)</source>
        <extracomment>Second half of a line under the page title.</extracomment>
        <translation>
            <numerusform>for %Ln medarbeider</numerusform>
            <numerusform>for %Ln medarbeidere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Ingenting er klargjort.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Ingen endringer</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Forkast alle endringer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) applied and verified.</source>
        <extracomment>Result of applying; every change was read back from the server.</extracomment>
        <translation>
            <numerusform>%Ln endring er gjennomført og bekreftet.</numerusform>
            <numerusform>%Ln endringer er gjennomført og bekreftet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, not applied yet.</source>
        <extracomment>Joins the two halves: %1 &quot;3 changes staged&quot;, %2 &quot;for 2 associates&quot;.</extracomment>
        <translation>%1 %2, ikke gjennomført ennå.</translation>
    </message>
    <message>
        <source>Tick or clear boxes under Assignments. The changes are collected here until you apply them.</source>
        <translation>Kryss av eller fjern kryss under Tildelinger. Endringene samles her til du gjennomfører dem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be applied and stay staged; the reasons stand in the list.</source>
        <extracomment>Result of applying; each change has its reason beside it.</extracomment>
        <translation>
            <numerusform>%Ln endring kunne ikke gjennomføres og er fortsatt klargjort. Årsaken står i listen.</numerusform>
            <numerusform>%Ln endringer kunne ikke gjennomføres og er fortsatt klargjort. Årsakene står i listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>Button: send what could not be applied once more.</extracomment>
        <translation>Prøv mislykkede på nytt</translation>
    </message>
    <message>
        <source>Sends what could not be applied once more, on top of what the server says now</source>
        <translation>Sender på nytt det som ikke kunne gjennomføres, ut fra det serveren oppgir nå</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: end the run that is under way.</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Ends the run after the change under way. What was not sent stays staged.</source>
        <translation>Avslutter kjøringen etter endringen som pågår. Det som ikke er sendt, forblir klargjort.</translation>
    </message>
    <message>
        <source>Discard selected changes</source>
        <extracomment>Command: forget the chosen lines.
----------
A step to undo.</extracomment>
        <translation>Forkast valgte endringer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken back again.</source>
        <extracomment>Result of applying; the server was read again.</extracomment>
        <translation>
            <numerusform>%Ln endring er tilbakeført.</numerusform>
            <numerusform>%Ln endringer er tilbakeført.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) wait for a seat that nobody else gives back, and are tried last.</source>
        <translation>
            <numerusform>%Ln medarbeider venter på en plass som ingen andre gir fra seg, og prøves til slutt.</numerusform>
            <numerusform>%Ln medarbeidere venter på en plass som ingen andre gir fra seg, og prøves til slutt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: end the run that is under way, of which nothing has been sent yet.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything stays staged.</source>
        <translation>Ingenting er sendt ennå. Alt er fortsatt klargjort.</translation>
    </message>
    <message>
        <source>Sends everything staged to the server, releases before grants, then reads it back and compares. Only what the server confirms leaves the list. The run is kept under Activity and can be undone there.</source>
        <translation>Sender alt som er klargjort, til serveren, frigjøringer før tildelinger, og leser det deretter tilbake og sammenligner. Bare det serveren bekrefter, forsvinner fra listen. Kjøringen lagres under Historikk og kan angres der.</translation>
    </message>
    <message>
        <source>Ends the run after the change it is at. What has been applied stays, and can be undone under Activity; the rest stays staged.</source>
        <translation>Avslutter kjøringen etter endringen som pågår. Det som er gjennomført, blir stående og kan angres under Historikk. Resten forblir klargjort.</translation>
    </message>
    <message>
        <source>What is staged, a line for each licence given or taken, with the reason where it could not be applied. Delete drops the selected lines, Undo brings them back; Details shows what will be sent.</source>
        <translation>Det som er klargjort, med én linje for hver lisens som tildeles eller fjernes, og med årsaken hvis den ikke kunne gjennomføres. Delete fjerner de valgte linjene, og Angre henter dem tilbake. Under Detaljer ser du hva som blir sendt.</translation>
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
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <extracomment>Button: save the figures of a chart in a file.</extracomment>
        <translation>Lagre CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>Button: print a chart.</extracomment>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>%1, as table</source>
        <extracomment>Name of a table with the figures of a chart: %1 is the chart&apos;s title.</extracomment>
        <translation>%1, som tabell</translation>
    </message>
    <message>
        <source>The figures are saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Tallene er lagret i %1.</translation>
    </message>
    <message>
        <source>“%1” lists every figure.</source>
        <extracomment>Said of a chart by screen readers: %1 is the button &quot;As table&quot;.</extracomment>
        <translation>«%1» viser alle tallene.</translation>
    </message>
    <message>
        <source>Shows the figures behind the picture as a table, and the picture again.</source>
        <translation>Viser tallene bak diagrammet som tabell, og diagrammet igjen.</translation>
    </message>
    <message>
        <source>Saves the figures behind the picture as a CSV file.</source>
        <translation>Lagrer tallene bak diagrammet som CSV-fil.</translation>
    </message>
    <message>
        <source>Prints the picture.</source>
        <translation>Skriver ut diagrammet.</translation>
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
        <translation>%1 i bruk først, %2 til slutt, %3 på det meste (%4).</translation>
    </message>
    <message>
        <source>Seats owned: %1.</source>
        <extracomment>%1 is a number of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Plasser totalt: %1.</translation>
    </message>
    <message>
        <source>Seats owned: %1 at first, %2 at last.</source>
        <extracomment>%1 and %2 are numbers of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Plasser totalt: %1 først, %2 til slutt.</translation>
    </message>
    <message>
        <source>By level: %1.</source>
        <extracomment>Shares of time: %1 is as in &quot;enough seats 94 %, full 6 %&quot;.</extracomment>
        <translation>Fordelt på nivå: %1.</translation>
    </message>
    <message>
        <source>Not known for %1 of the time.</source>
        <extracomment>%1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Ukjent %1 av tiden.</translation>
    </message>
    <message>
        <source>Most given: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Flest tildelt: %1, i uken fra %2.</translation>
    </message>
    <message>
        <source>Most released: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Flest frigjort: %1, i uken fra %2.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No seat free</source>
        <extracomment>In a chart: when no seat was free.</extracomment>
        <translation>Ingen ledig plass</translation>
    </message>
    <message>
        <source>Likely range</source>
        <extracomment>In a chart: between these figures the seats in use are expected to be.</extracomment>
        <translation>Sannsynlig område</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>In a chart: seats expected to be in use.</extracomment>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In a chart: seats that somebody has.</extracomment>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <extracomment>In a chart: the line of seats owned.</extracomment>
        <translation>Plasser totalt</translation>
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
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the built-in demo tenant.</source>
        <translation>Logg inn i det innebygde demomiljøet.</translation>
    </message>
    <message>
        <source>Number of associates of the demo tenant, 1 to 25000.</source>
        <translation>Antall medarbeidere i demomiljøet, 1 til 25000.</translation>
    </message>
    <message>
        <source>Serve the demo tenant alone until terminated.</source>
        <translation>Kjør bare demomiljøet som server, til det avsluttes.</translation>
    </message>
    <message>
        <source>Port of the demo tenant; any free one by default.</source>
        <translation>Port for demomiljøet; en hvilken som helst ledig port som standard.</translation>
    </message>
    <message>
        <source>Address of the SuperOffice server.</source>
        <translation>Adressen til SuperOffice-serveren.</translation>
    </message>
    <message>
        <source>Language of the program: en, nb, sv, da, de or nl.</source>
        <translation>Språket i programmet: en, nb, sv, da, de eller nl.</translation>
    </message>
    <message>
        <source>Folder for settings and files.</source>
        <translation>Mappe for innstillinger og filer.</translation>
    </message>
    <message>
        <source>Write a picture of the page once it is loaded, then exit.</source>
        <translation>Lagre et bilde av siden når den er lastet inn, og avslutt.</translation>
    </message>
    <message>
        <source>Without a window: assign one licence on the demo tenant, print what changed, write a picture of every page to the folder.</source>
        <translation>Uten vindu: Tildel én lisens i demomiljøet, skriv ut hva som ble endret, og lagre et bilde av hver side i mappen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjelpen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis versjonen.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; choose one of: %3.</source>
        <extracomment>%1 an option, %2 what was given, %3 what would be right.</extracomment>
        <translation>--%1 kjenner ikke «%2». Velg en av disse: %3.</translation>
    </message>
    <message>
        <source>--user needs --url: the demo tenant has its own user.</source>
        <translation>--user krever --url: Demomiljøet har sin egen bruker.</translation>
    </message>
    <message>
        <source>--user must be neither empty nor hold a colon or control characters.</source>
        <translation>--user kan verken være tom eller inneholde kolon eller kontrolltegn.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir krever en mappe.</translation>
    </message>
    <message>
        <source>--url cannot be used together with the demo tenant.</source>
        <translation>--url kan ikke brukes sammen med demomiljøet.</translation>
    </message>
    <message>
        <source>--port needs a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port krever et tall fra 0 til 65535, ikke «%1».</translation>
    </message>
    <message>
        <source>--screenshot and --tour cannot be used together.</source>
        <translation>--screenshot og --tour kan ikke brukes sammen.</translation>
    </message>
    <message>
        <source>--demo-server shows no pages to make pictures of.</source>
        <translation>--demo-server viser ingen sider å ta bilder av.</translation>
    </message>
    <message>
        <source>--screenshot cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--screenshot kan ikke skrive til «%1»: Oppgi en fil i en mappe som finnes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» ble ikke forstått.</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.</source>
        <translation>Viser og tildeler SuperOffice CRM-lisenser.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour krever en mappe.</translation>
    </message>
    <message>
        <source>The demo tenant speaks https, with a certificate nobody vouches for.</source>
        <translation>Demomiljøet bruker https, med et sertifikat som ingen går god for.</translation>
    </message>
    <message>
        <source>What goes wrong with the demo tenant, for all calls but root or for those of one operation; may be given several times. NAME is one of: %1.</source>
        <extracomment>NAME and OPERATION stand as they are, %1 is the list of possible names.</extracomment>
        <translation>Feil som demomiljøet skal gi, for alle kall unntatt root eller for kallene til én operasjon; kan oppgis flere ganger. NAME er et av disse: %1.</translation>
    </message>
    <message>
        <source>Way of signing in: basic, soticket, bearer, integrated or openid. The password, ticket, token or cookie is taken from the environment variable SEATKEEPER_SECRET, or asked for.</source>
        <translation>Innloggingsmåte: basic, soticket, bearer, integrated eller openid. Passordet, billetten, tokenet eller cookien hentes fra miljøvariabelen SEATKEEPER_SECRET. Hvis den mangler, blir du spurt.</translation>
    </message>
    <message>
        <source>User name, for basic and openid.</source>
        <translation>Brukernavn, for basic og openid.</translation>
    </message>
    <message>
        <source>Name of a connection that is stored: sign in there, as it says.</source>
        <translation>Navnet på en lagret tilkobling; logg inn slik den angir.</translation>
    </message>
    <message>
        <source>--auth %1 needs --url: it says how to sign in there.</source>
        <translation>--auth %1 krever --url: Valget angir hvordan du logger inn på den adressen.</translation>
    </message>
    <message>
        <source>--user goes with --auth basic or openid, not with %1: that names its user itself.</source>
        <translation>--user brukes med --auth basic eller openid, ikke med %1: Den innloggingsmåten angir selv brukeren.</translation>
    </message>
    <message>
        <source>--profile cannot be used together with --%1.</source>
        <translation>--profile kan ikke brukes sammen med --%1.</translation>
    </message>
    <message>
        <source>--profile needs the name of a stored connection.</source>
        <translation>--profile krever navnet på en lagret tilkobling.</translation>
    </message>
    <message>
        <source>--profile does not know &quot;%1&quot;: no connection is stored yet.</source>
        <translation>--profile kjenner ikke «%1»: Ingen tilkobling er lagret ennå.</translation>
    </message>
    <message>
        <source>--%1 is the demo tenant&apos;s: use it with --demo or --demo-server.</source>
        <translation>--%1 hører til demomiljøet: Bruk valget sammen med --demo eller --demo-server.</translation>
    </message>
    <message>
        <source>Without a window: remember how many seats are in use, print a line, then exit. For cron or Task Scheduler.</source>
        <translation>Uten vindu: Registrer hvor mange plasser som er i bruk, skriv ut en linje, og avslutt. For cron eller Oppgaveplanlegging.</translation>
    </message>
    <message>
        <source>--snapshot cannot be used together with --%1.</source>
        <translation>--snapshot kan ikke brukes sammen med --%1.</translation>
    </message>
    <message>
        <source>Without a window: write what the page is about to a file, print a line, then exit. FILE ends in csv or xlsx, or in pdf for a report of the dashboard.</source>
        <translation>Uten vindu: Skriv det siden handler om til en fil, skriv ut en linje, og avslutt. FILE slutter på csv eller xlsx, eller på pdf for en rapport av dashbordet.</translation>
    </message>
    <message>
        <source>What stands between the fields of an exported CSV file: comma, semicolon or tab.</source>
        <translation>Hva som står mellom feltene i en eksportert CSV-fil: comma, semicolon eller tab.</translation>
    </message>
    <message>
        <source>--separator needs --export with a CSV file.</source>
        <translation>--separator krever --export med en CSV-fil.</translation>
    </message>
    <message>
        <source>--export cannot be used together with --%1.</source>
        <translation>--export kan ikke brukes sammen med --%1.</translation>
    </message>
    <message>
        <source>--export cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--export kan ikke skrive til «%1»: oppgi en fil i en mappe som finnes.</translation>
    </message>
    <message>
        <source>--export makes a PDF of the dashboard only: use --page dashboard.</source>
        <translation>--export lager PDF bare av dashbordet: bruk --page dashboard.</translation>
    </message>
    <message>
        <source>--export has no table for --page %1: use dashboard, licences, assignments or activity.</source>
        <translation>--export har ingen tabell for --page %1: bruk dashboard, licences, assignments eller activity.</translation>
    </message>
    <message>
        <source>--yes needs --activate-file: nothing else asks.</source>
        <translation>--yes krever --activate-file: Ellers blir det ikke spurt om noe.</translation>
    </message>
    <message>
        <source>--activate-file cannot be used together with --%1.</source>
        <translation>--activate-file kan ikke brukes sammen med --%1.</translation>
    </message>
    <message>
        <source>--activate-file cannot read &quot;%1&quot;: there is no such file.</source>
        <translation>--activate-file kan ikke lese «%1»: Filen finnes ikke.</translation>
    </message>
    <message>
        <source>Page to show: dashboard, licences, assignments, changes, activity, licence-server, satellites or diagnostics.</source>
        <translation>Siden som skal vises: dashboard, licences, assignments, changes, activity, licence-server, satellites eller diagnostics.</translation>
    </message>
    <message>
        <source>Without a window: show what a licence file would change, ask, activate it, then exit.</source>
        <translation>Uten vindu: Vis hva en lisensfil vil endre, spør, aktiver lisensen, og avslutt.</translation>
    </message>
    <message>
        <source>Activate without asking.</source>
        <translation>Aktiver uten å spørre.</translation>
    </message>
    <message>
        <source>Look of the program: system, light, dark or high-contrast.</source>
        <translation>Utseendet på programmet: system, light, dark eller high-contrast.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1 an option, %2 and %3 numbers, %4 what was given.</extracomment>
        <translation>--%1 krever et tall fra %2 til %3, ikke «%4».</translation>
    </message>
    <message>
        <source>Number of licences of the demo tenant that can be assigned, 24 to 60.</source>
        <translation>Antall lisenser i demomiljøet som kan tildeles, 24 til 60.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <extracomment>Name of the field that finds everything, for screen readers.</extracomment>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>Finds actions, pages, licences, owners and associates. The arrow keys move through the results, Enter chooses one.</source>
        <translation>Finner handlinger, sider, lisenser, eiere og medarbeidere. Bruk piltastene for å flytte deg i resultatene, og trykk på Enter for å velge.</translation>
    </message>
    <message>
        <source>Find an action, page, licence, owner or associate</source>
        <translation>Finn en handling, side, lisens, eier eller medarbeider</translation>
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
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What a licence package says: what was bought.</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Before a day: when a licence ends.</extracomment>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>Before a day: until then an expired licence goes on.</extracomment>
        <translation>Utsettelsen utløper</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>Before a day: from then on administrators are warned.</extracomment>
        <translation>Varslingen starter</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>Before a day: updates are included until then.</extracomment>
        <translation>Vedlikeholdet utløper</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>Before a day: the licence server is asked again.</extracomment>
        <translation>Neste kontroll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are held by more people than the new package allows: release %1 first.</source>
        <extracomment>%1 is how many people have to give one of these licences back.</extracomment>
        <translation>
            <numerusform>%Ln lisens er tildelt flere personer enn den nye pakken tillater: %1 må frigjøres først.</numerusform>
            <numerusform>%Ln lisenser er tildelt flere personer enn den nye pakken tillater: %1 må frigjøres først.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not let the new package be activated, and does not say why. Ask whoever issued it.</source>
        <translation>Serveren tillater ikke at den nye pakken aktiveres, og oppgir ikke hvorfor. Spør den som har utstedt den.</translation>
    </message>
    <message>
        <source>The server does not let the new package be activated: %1</source>
        <extracomment>%1 is the server&apos;s reason, as it gives it.</extracomment>
        <translation>Serveren tillater ikke at den nye pakken aktiveres: %1</translation>
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
        <translation>blir ubegrenset</translation>
    </message>
    <message>
        <source>no longer unlimited</source>
        <translation>ikke lenger ubegrenset</translation>
    </message>
    <message>
        <source>becomes hidden</source>
        <translation>blir skjult</translation>
    </message>
    <message>
        <source>is no longer hidden</source>
        <translation>er ikke lenger skjult</translation>
    </message>
    <message>
        <source>needs no other licence any more</source>
        <extracomment>What changes about a licence: it needs no other licence any more.</extracomment>
        <translation>krever ikke lenger en annen lisens</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>krever %1</translation>
    </message>
    <message>
        <source>contains other licences</source>
        <extracomment>What changes about a licence, a user plan.</extracomment>
        <translation>inneholder andre lisenser</translation>
    </message>
    <message>
        <source>other terms</source>
        <extracomment>What changes about a licence: terms that are not worth naming.</extracomment>
        <translation>andre vilkår</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>What changes about a licence: &quot;version 11.12 → 11.13&quot;.</extracomment>
        <translation>versjon</translation>
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
        <translation>faller bort</translation>
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
        <translation>plasser nå</translation>
    </message>
    <message>
        <source>Now: %1 in use and %2 free do not make %3.</source>
        <translation>Nå: %1 i bruk og %2 ledige blir ikke %3.</translation>
    </message>
    <message>
        <source>seats added</source>
        <extracomment>Which figures of a licence contradict each other: how many seats are added.</extracomment>
        <translation>nye plasser</translation>
    </message>
    <message>
        <source>New: %1 seats and %2 added do not make %3.</source>
        <translation>Nytt: %1 plasser og %2 i tillegg blir ikke %3.</translation>
    </message>
    <message>
        <source>free after</source>
        <extracomment>Which figures of a licence contradict each other: seats free afterwards.</extracomment>
        <translation>ledige etterpå</translation>
    </message>
    <message>
        <source>Free after: of %1 seats %2 are in use, which does not leave %3.</source>
        <translation>Ledige etterpå: Av %1 plasser er %2 i bruk, og da blir det ikke %3 igjen.</translation>
    </message>
    <message>
        <source>stored package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package that is stored.</extracomment>
        <translation>lagret pakke</translation>
    </message>
    <message>
        <source>The stored package holds %1 seats, not %2.</source>
        <translation>Den lagrede pakken har %1 plasser, ikke %2.</translation>
    </message>
    <message>
        <source>new package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package on offer.</extracomment>
        <translation>ny pakke</translation>
    </message>
    <message>
        <source>The new package holds %1 seats, not %2.</source>
        <translation>Den nye pakken har %1 plasser, ikke %2.</translation>
    </message>
    <message numerus="yes">
        <source>expires on %1, in %Ln day(s)</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>
            <numerusform>utløper %1, om %Ln dag</numerusform>
            <numerusform>utløper %1, om %Ln dager</numerusform>
        </translation>
    </message>
    <message>
        <source>No new package is on offer.</source>
        <translation>Det finnes ingen tilgjengelig ny pakke.</translation>
    </message>
    <message>
        <source>The package on offer is the one that is stored already.</source>
        <translation>Den tilgjengelige pakken er den som allerede er lagret.</translation>
    </message>
    <message>
        <source>The new package can be activated.</source>
        <translation>Den nye pakken kan aktiveres.</translation>
    </message>
    <message>
        <source>%1 The server would take it all the same: it decides.</source>
        <extracomment>%1 is a sentence that says how many licences are held by too many people.</extracomment>
        <translation>%1 Serveren ville likevel godtatt pakken, og det er den som avgjør.</translation>
    </message>
    <message>
        <source>release %1 first</source>
        <extracomment>What a new package asks for; %1 is how many people have to give the licence back before.</extracomment>
        <translation>%1 må frigjøres først</translation>
    </message>
    <message>
        <source>figures contradict each other: %1</source>
        <extracomment>The server&apos;s figures about a licence; %1 lists which, as in &quot;seats now, free after&quot;.</extracomment>
        <translation>tallene stemmer ikke overens: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what differs between two licence packages, as in &quot;Expires&quot;.</extracomment>
        <translation>Opplysning</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what the stored licence package says.</extracomment>
        <translation>Nå</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: what the licence package on offer says.</extracomment>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>Instead of a day: a licence never ends.</extracomment>
        <translation>ingen sluttdato</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>opphørte %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>utløp %1</translation>
    </message>
    <message>
        <source>expired on %1, works until %2</source>
        <extracomment>Where a licence package stands; %1 and %2 are days.</extracomment>
        <translation>utløp %1, virker til %2</translation>
    </message>
    <message>
        <source>warns since %1</source>
        <extracomment>Where a licence package stands: administrators are warned since a day, %1, but no end is given.</extracomment>
        <translation>varsler siden %1</translation>
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
        <translation>Godta deres</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: the licence that somebody else has changed.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>When loaded</source>
        <extracomment>Column: whether the licence was held as the screen showed it when the change was sent.</extracomment>
        <translation>Ved innlasting</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>Column: whether the licence is to be held.</extracomment>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>On the server now</source>
        <extracomment>Column: whether the licence is held as the server says now.</extracomment>
        <translation>På serveren nå</translation>
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
        <translation>Det som er annerledes på serveren enn ønsket</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Button: what was wanted stays wanted although somebody else has changed it.</extracomment>
        <translation>Behold mine</translation>
    </message>
    <message>
        <source>Stages the chosen licences, or all, as they were wanted. Nothing is sent before you apply it.</source>
        <translation>Klargjør de valgte lisensene, eller alle, slik de var ønsket. Ingenting sendes før du gjennomfører det.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Button: what somebody else has changed stays as it is on the server.</extracomment>
        <translation>Godta deres</translation>
    </message>
    <message>
        <source>Leaves the chosen licences, or all, as the server has them now</source>
        <translation>Lar de valgte lisensene, eller alle, være slik serveren har dem nå</translation>
    </message>
    <message>
        <source>Licences that somebody else has changed meanwhile: as they were loaded, as you want them, and as the server has them now.</source>
        <translation>Lisenser som noen andre har endret i mellomtiden: slik de var ved innlasting, slik du ønsker dem, og slik de er på serveren nå.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>This is not the name of a tenant. A correct one looks like %1.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online. An example follows, not translated.</extracomment>
        <translation>Dette er ikke navnet på et kundemiljø. Et riktig navn ser slik ut: %1.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not take a user name and password. Choose the sign-in by the browser.</source>
        <translation>SuperOffice Online godtar ikke brukernavn og passord. Velg innlogging via nettleser.</translation>
    </message>
    <message>
        <source>Enter a user name without a colon.</source>
        <translation>Skriv inn et brukernavn uten kolon.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online offers the sign-in by the browser. Choose another way for this server.</source>
        <translation>Bare SuperOffice Online tilbyr innlogging via nettleser. Velg en annen innloggingsmåte for denne serveren.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you. It is one word.</source>
        <translation>Skriv inn app-ID-en som SuperOffice har gitt denne appen. Den skal være ett ord.</translation>
    </message>
    <message>
        <source>The application secret is one word. Copy it again.</source>
        <translation>Apphemmeligheten skal være ett ord. Kopier den på nytt.</translation>
    </message>
    <message>
        <source>Enter the ticket, which is one word and starts with %1.</source>
        <translation>Skriv inn billetten. Den skal være ett ord og starte med %1.</translation>
    </message>
    <message>
        <source>Enter the access token, which is one word. Copy it again.</source>
        <translation>Skriv inn tilgangstokenet. Det skal være ett ord. Kopier det på nytt.</translation>
    </message>
    <message>
        <source>These are no cookies. Copy the value of the Cookie header from the browser&apos;s developer tools, in one line.</source>
        <extracomment>&quot;Cookie&quot; is the name of an HTTP header: not translated.</extracomment>
        <translation>Dette er ikke cookies. Kopier verdien av Cookie-headeren fra utviklerverktøyene i nettleseren, på én linje.</translation>
    </message>
    <message>
        <source>The SO-AppToken is one word. Copy it again.</source>
        <translation>Apptokenet skal være ett ord. Kopier det på nytt.</translation>
    </message>
    <message>
        <source>This is no format for numbers and dates. A correct one looks like %1.</source>
        <translation>Dette er ikke et format for tall og datoer. Et riktig format ser slik ut: %1.</translation>
    </message>
    <message>
        <source>This is no time zone. A correct one looks like %1.</source>
        <translation>Dette er ikke en tidssone. En riktig tidssone ser slik ut: %1.</translation>
    </message>
    <message>
        <source>Enter the name of the proxy, without http:// before it.</source>
        <translation>Skriv inn navnet på proxyen, uten http:// foran.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Skriv inn porten til proxyen, et tall fra 1 til 65535.</translation>
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
        <translation>&amp;Innloggingsmåte</translation>
    </message>
    <message>
        <source>Application &amp;id</source>
        <extracomment>Field: id of an app registered at SuperOffice (client id).</extracomment>
        <translation>A&amp;pp-ID</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Brukernavn</translation>
    </message>
    <message>
        <source>Remem&amp;ber in the system&apos;s keychain</source>
        <extracomment>Box to tick.</extracomment>
        <translation>H&amp;usk i systemets nøkkelring</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <extracomment>Button: shows the fields that are seldom needed.</extracomment>
        <translation>&amp;Mer</translation>
    </message>
    <message>
        <source>The cookies of a browser that is signed in to SuperOffice CRM.</source>
        <translation>Cookiene fra en nettleser som er logget inn i SuperOffice CRM.</translation>
    </message>
    <message>
        <source>may stay empty; proposed in the browser</source>
        <extracomment>Placeholder: what the user name is good for where the browser signs in.</extracomment>
        <translation>kan stå tomt; foreslås i nettleseren</translation>
    </message>
    <message>
        <source>%1 Kept for this run only, never in a file.</source>
        <extracomment>%1 is a sentence that says why the keychain cannot be used.</extracomment>
        <translation>%1 Huskes bare til programmet avsluttes, og lagres aldri i en fil.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <translation>Lagres i systemets nøkkelring, aldri i en fil.</translation>
    </message>
    <message>
        <source>Kept for this run only, never in a file.</source>
        <translation>Huskes bare til programmet avsluttes, og lagres aldri i en fil.</translation>
    </message>
    <message>
        <source>What you call this connection. It stands in the list, and --profile takes it on the command line.</source>
        <translation>Det du kaller denne tilkoblingen. Navnet vises i listen og brukes med --profile på kommandolinjen.</translation>
    </message>
    <message>
        <source>How you show who you are. What has to be typed follows from it; the user guide (F1) lists the ways.</source>
        <translation>Hvordan du viser hvem du er. Det avgjør hva du må fylle ut. Brukerveiledningen (F1) beskriver innloggingsmåtene.</translation>
    </message>
    <message>
        <source>The id that SuperOffice gave to the application you have registered there.</source>
        <translation>ID-en SuperOffice har gitt appen du har registrert der.</translation>
    </message>
    <message>
        <source>The user you sign in as. What that user may not do, Seatkeeper cannot do either.</source>
        <translation>Brukeren du logger inn som. Det brukeren ikke har tilgang til, kan heller ikke Seatkeeper gjøre.</translation>
    </message>
    <message>
        <source>Kept in memory until Seatkeeper ends, never in a file or a log, and sent to this server only.</source>
        <translation>Huskes til Seatkeeper avsluttes, lagres aldri i en fil eller logg, og sendes bare til denne serveren.</translation>
    </message>
    <message>
        <source>Keeps what you type above in the keychain of your system, after a sign-in has worked, so that you need not type it again.</source>
        <translation>Lagrer det du skriver ovenfor, i systemets nøkkelring når innloggingen har lyktes, slik at du slipper å skrive det på nytt.</translation>
    </message>
    <message>
        <source>Shows what is seldom needed: language, proxy, certificates and the secrets of an application of your own.</source>
        <translation>Viser det som sjelden trengs: språk, proxy, sertifikater og de hemmelige opplysningene for en egen app.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <extracomment>Title of a list; also its name for screen readers.</extracomment>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Legg til en tilkobling</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Dupliser tilkoblingen</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Fjern tilkoblingen</translation>
    </message>
    <message>
        <source>The tenants you know, or ways into one. Choose one, then sign in; nothing is read before that.</source>
        <translation>Kundemiljøene du kjenner, eller ulike måter å logge inn på i samme miljø. Velg en tilkobling, og logg inn. Ingenting hentes før det.</translation>
    </message>
    <message>
        <source>Adds an empty connection, or one like the chosen one, to be filled in.</source>
        <translation>Legger til en tom tilkobling, eller en kopi av den valgte, som du kan fylle ut.</translation>
    </message>
    <message>
        <source>Removes the chosen connection and its password from this computer. With the last one to a tenant goes what is kept of its people. The server is not changed.</source>
        <translation>Fjerner den valgte tilkoblingen og passordet fra denne datamaskinen. Når den siste tilkoblingen til et kundemiljø fjernes, slettes også det som er lagret om personene der. Serveren blir ikke endret.</translation>
    </message>
</context>
<context>
    <name>ConnectionMoreForm</name>
    <message>
        <source>Certificate authorities</source>
        <extracomment>Field: a file with certificates that are trusted besides the system&apos;s.</extracomment>
        <translation>Sertifikatutstedere</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Sertifikater (*.pem *.crt *.cer);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Server texts in</source>
        <extracomment>Field: language of the server&apos;s texts.</extracomment>
        <translation>Språk for servertekster</translation>
    </message>
    <message>
        <source>The language of Seatkeeper</source>
        <extracomment>Choice of language: the one the program is set to.</extracomment>
        <translation>Samme som i Seatkeeper</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <extracomment>Field: how numbers and dates inside the server&apos;s texts are written.</extracomment>
        <translation>Tall og datoer</translation>
    </message>
    <message>
        <source>as the language, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and an example, which is not translated.</extracomment>
        <translation>som språket, eller f.eks. %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field.</extracomment>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>the server&apos;s, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and examples, which are not translated.</extracomment>
        <translation>serverens, eller f.eks. %1</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <extracomment>Placeholder: what an empty field means.</extracomment>
        <translation>bare systemets</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: choose a file.</extracomment>
        <translation>Bla gjennom…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <extracomment>Name of a button for screen readers.</extracomment>
        <translation>Velg sertifikatfil</translation>
    </message>
    <message>
        <source>Application secret</source>
        <extracomment>Field: secret of an app registered at SuperOffice (client secret).</extracomment>
        <translation>Apphemmelighet</translation>
    </message>
    <message>
        <source>Only for an app of your own that has one.</source>
        <translation>Bare for en egen app som har en hemmelighet.</translation>
    </message>
    <message>
        <source>Only where SuperOffice has given you one.</source>
        <translation>Bare hvis SuperOffice har gitt deg et slikt token.</translation>
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
        <translation>Proxybruker</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Field.</extracomment>
        <translation>Proxypassord</translation>
    </message>
    <message>
        <source>only where the proxy asks for one</source>
        <translation>bare hvis proxyen krever det</translation>
    </message>
    <message>
        <source>In which language, and with which number and date formats, the server is asked for its texts. Nothing is changed there.</source>
        <translation>Språket og formatene for tall og datoer som serveren blir bedt om å bruke i tekstene sine. Ingenting endres på serveren.</translation>
    </message>
    <message>
        <source>The time zone in which the server is asked for times.</source>
        <translation>Tidssonen som brukes når serveren blir spurt om klokkeslett.</translation>
    </message>
    <message>
        <source>A file with certificates of your company’s own authorities, trusted besides those of the system. Certificates are always checked.</source>
        <translation>En fil med sertifikater fra firmaets egne sertifikatutstedere, som godtas i tillegg til systemets. Sertifikater blir alltid kontrollert.</translation>
    </message>
    <message>
        <source>Secrets of an application of your own. They are kept like the password, and sent to SuperOffice only.</source>
        <translation>De hemmelige opplysningene for en egen app. De lagres på samme måte som passordet og sendes bare til SuperOffice.</translation>
    </message>
    <message>
        <source>By which computer requests leave your network. Whoever looks after the network knows whether there is one.</source>
        <translation>Datamaskinen som forespørslene går gjennom på vei ut av nettverket. Den som har ansvaret for nettverket, vet om det finnes en.</translation>
    </message>
</context>
<context>
    <name>ConnectionPlaceForm</name>
    <message>
        <source>Whe&amp;re</source>
        <extracomment>Label of the choice between a server of one&apos;s own and SuperOffice Online.</extracomment>
        <translation>&amp;Hvor</translation>
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
        <translation>Annen adresse</translation>
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
        <translation>%1, eller tomt: avgjøres i nettleseren</translation>
    </message>
    <message>
        <source>Where your SuperOffice is: on a server of your own, or at SuperOffice Online. It decides which ways in there are.</source>
        <translation>Hvor du har SuperOffice: på en egen server eller i SuperOffice Online. Det avgjør hvilke innloggingsmåter som finnes.</translation>
    </message>
    <message>
        <source>The address of your server, as in a browser. Test connection finds out what is missing in it.</source>
        <translation>Adressen til serveren, slik den skrives i en nettleser. «Test tilkoblingen» finner ut om det mangler noe.</translation>
    </message>
    <message>
        <source>Which of SuperOffice’s environments the tenant is in. Nearly always it is production.</source>
        <translation>Hvilket av SuperOffices miljøer kundemiljøet ligger i. Nesten alltid er det produksjon.</translation>
    </message>
    <message>
        <source>The customer id at SuperOffice Online, such as Cust12345. Left empty, the browser sign-in finds it.</source>
        <translation>Kunde-ID-en i SuperOffice Online, for eksempel Cust12345. Hvis feltet står tomt, finnes den ved innlogging via nettleseren.</translation>
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
        <translation>Trinn i tilkoblingstesten</translation>
    </message>
    <message>
        <source>What is tried one after the other, from the address to the list of associates. The first step that fails says what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>Det som prøves etter tur, fra adressen til listen over medarbeidere. Det første trinnet som mislykkes, viser hva som er galt, og hva du kan gjøre. Ingenting endres på serveren.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Not tried, because an earlier step failed.</source>
        <translation>Ikke forsøkt, fordi et tidligere trinn mislyktes.</translation>
    </message>
    <message>
        <source>The address is %1.</source>
        <extracomment>%1 is a web address.</extracomment>
        <translation>Adressen er %1.</translation>
    </message>
    <message>
        <source>Not needed: the address has a number instead of a name.</source>
        <translation>Ikke nødvendig: Adressen er et nummer og ikke et navn.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>Proxyen slår opp navnet.</translation>
    </message>
    <message>
        <source>No computer called %1 was found. Check the address, the network, and whether your company&apos;s network has to be joined first.</source>
        <extracomment>%1 is a server&apos;s name, such as &quot;crm.example.com&quot;.</extracomment>
        <translation>Fant ingen datamaskin som heter %1. Kontroller adressen og nettverket, og om du først må koble deg til firmanettet.</translation>
    </message>
    <message>
        <source>%1 is the computer %2.</source>
        <extracomment>%1 is a server&apos;s name, %2 one or more IP addresses.</extracomment>
        <translation>%1 peker til %2.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Serveren svarer.</translation>
    </message>
    <message>
        <source>Not needed: the server runs on this computer.</source>
        <translation>Ikke nødvendig: Serveren kjører på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server&apos;s certificate is trusted.</source>
        <translation>Forbindelsen er kryptert, og sertifikatet til serveren er klarert.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online tells the state of its tenants.</source>
        <translation>Bare SuperOffice Online oppgir status for kundemiljøene.</translation>
    </message>
    <message>
        <source>Which tenant it is turns out only in the browser.</source>
        <translation>Hvilket kundemiljø det er, viser seg først i nettleseren.</translation>
    </message>
    <message>
        <source>The tenant %1 runs at %2.</source>
        <extracomment>%1 is a tenant&apos;s name, such as &quot;Cust31415&quot;, %2 a web address.</extracomment>
        <translation>Kundemiljøet %1 kjører på %2.</translation>
    </message>
    <message>
        <source>Where the tenant is turns out only in the browser.</source>
        <translation>Hvor kundemiljøet ligger, viser seg først i nettleseren.</translation>
    </message>
    <message>
        <source>The server says nothing before the sign-in.</source>
        <translation>Serveren oppgir ingenting før innloggingen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no SuperOffice WebAPI. Check the address: ask whoever runs the server for that of its WebAPI.</source>
        <translation>Det som svarer på %1, er ikke et SuperOffice WebAPI. Kontroller adressen: Be den som drifter serveren, om WebAPI-adressen.</translation>
    </message>
    <message>
        <source>SuperOffice answers, version %1.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>SuperOffice svarer, versjon %1.</translation>
    </message>
    <message>
        <source>The server knows you as %1.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Serveren kjenner deg som %1.</translation>
    </message>
    <message numerus="yes">
        <source>Licences of %Ln owner(s) can be read.</source>
        <extracomment>&quot;Owners&quot;: the companies whose licences a server has, SuperOffice and its partners.</extracomment>
        <translation>
            <numerusform>Lisensene til %Ln eier kan hentes.</numerusform>
            <numerusform>Lisensene til %Ln eiere kan hentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The associates can be read.</source>
        <translation>Medarbeiderne kan hentes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) can be read.</source>
        <translation>
            <numerusform>%Ln medarbeider kan hentes.</numerusform>
            <numerusform>%Ln medarbeidere kan hentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>New connection</source>
        <extracomment>Name of a connection in which nothing has been filled in yet.</extracomment>
        <translation>Ny tilkobling</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Way of signing in.</extracomment>
        <translation>Brukernavn og passord</translation>
    </message>
    <message>
        <source>Ticket (SOTicket)</source>
        <extracomment>Way of signing in: a ticket that another program has made.</extracomment>
        <translation>Billett (SOTicket)</translation>
    </message>
    <message>
        <source>Access token (Bearer)</source>
        <extracomment>Way of signing in: an access token that another program has got.</extracomment>
        <translation>Tilgangstoken (Bearer)</translation>
    </message>
    <message>
        <source>Web session</source>
        <extracomment>Way of signing in: with the cookies of the CRM client in a browser.</extracomment>
        <translation>Webøkt</translation>
    </message>
    <message>
        <source>Browser sign-in (OpenID Connect)</source>
        <extracomment>Way of signing in: on SuperOffice&apos;s own page in the browser.</extracomment>
        <translation>Innlogging via nettleser (OpenID Connect)</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <extracomment>Field.</extracomment>
        <translation>Bille&amp;tt</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <extracomment>Field.</extracomment>
        <translation>Til&amp;gangstoken</translation>
    </message>
    <message>
        <source>&amp;Cookie</source>
        <extracomment>Field: the Cookie header of a browser that is signed in.</extracomment>
        <translation>&amp;Cookie</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field.</extracomment>
        <translation>Pass&amp;ord</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Environment of SuperOffice Online in which customers work.</extracomment>
        <translation>Produksjon</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Environment of SuperOffice Online for trying out what comes next.</extracomment>
        <translation>Utprøving</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <extracomment>Environment of SuperOffice Online for quality assurance.</extracomment>
        <translation>Kvalitetssikring</translation>
    </message>
    <message>
        <source>Development</source>
        <extracomment>Environment of SuperOffice Online for developers of apps.</extracomment>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Enter the ticket. It begins with 7T:.</source>
        <translation>Skriv inn billetten. Den starter med 7T:.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Skriv inn tilgangstokenet.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose a different one.</source>
        <translation>En annen tilkobling har dette navnet. Velg et annet.</translation>
    </message>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Skriv inn adressen til SuperOffice-serveren.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Skriv inn en adresse som starter med https://.</translation>
    </message>
    <message>
        <source>Enter the tenant. It looks like Cust12345.</source>
        <translation>Skriv inn kundemiljøet. Det skrives som Cust12345.</translation>
    </message>
    <message>
        <source>A tenant looks like Cust12345, without blanks or slashes.</source>
        <translation>Et kundemiljø skrives som Cust12345, uten mellomrom eller skråstreker.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Skriv inn brukernavnet.</translation>
    </message>
    <message>
        <source>The user name must not hold a colon or control characters.</source>
        <translation>Brukernavnet kan ikke inneholde kolon eller kontrolltegn.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you.</source>
        <translation>Skriv inn app-ID-en du har fått av SuperOffice.</translation>
    </message>
    <message>
        <source>Enter a code like en-GB for numbers and dates.</source>
        <translation>Formatet for tall og datoer angis som en-GB.</translation>
    </message>
    <message>
        <source>A time zone looks like NO, US-NY or UTC.</source>
        <translation>En tidssone angis som NO, US-NY eller UTC.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>Skriv inn navnet på eller adressen til proxyen.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Skriv inn en port fra 1 til 65535.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of testing a connection: what was typed makes sense.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <extracomment>Step of testing a connection: DNS knows the server.</extracomment>
        <translation>Navneoppslag</translation>
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
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Step of testing a connection: the licences can be read.</extracomment>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Associates</source>
        <extracomment>Step of testing a connection: the associates can be read.</extracomment>
        <translation>Medarbeidere</translation>
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
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step: does not apply, or could not be taken.</extracomment>
        <translation>hoppet over</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Nettleseren er åpen: Fullfør innloggingen der.</translation>
    </message>
</context>
<context>
    <name>DashboardAway</name>
    <message>
        <source>While you were away</source>
        <extracomment>Name of a table, for screen readers: what has changed since the user was here last.</extracomment>
        <translation>Mens du var borte</translation>
    </message>
    <message>
        <source>What has changed since you were here last, and by whom. Enter shows who holds a licence now.</source>
        <translation>Det som er endret siden du var her sist, og hvem som har endret det. Trykk på Enter for å se hvem som har en lisens nå.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Ingenting å sammenligne med ennå</translation>
    </message>
    <message>
        <source>From now on, what changes between two visits is listed here.</source>
        <translation>Fra nå av vises det her hva som endres mellom to besøk.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Ingenting er endret</translation>
    </message>
    <message>
        <source>What has changed on the server since your last visit, and whether it was done with Seatkeeper. Enter or a double click shows who holds the licence now.</source>
        <translation>Det som er endret på serveren siden ditt forrige besøk, og om det ble gjort med Seatkeeper. Trykk på Enter eller dobbeltklikk for å se hvem som har lisensen nå.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent på nytt</translation>
    </message>
</context>
<context>
    <name>DashboardHistory</name>
    <message>
        <source>Seats over time</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Plasser over tid</translation>
    </message>
    <message>
        <source>Time at each level</source>
        <extracomment>Title of a chart: how long a licence was nearly full, full and so on.</extracomment>
        <translation>Tid på hvert nivå</translation>
    </message>
    <message>
        <source>Given and released per week</source>
        <extracomment>Title of a chart of seats.</extracomment>
        <translation>Tildelt og frigjort per uke</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a table: seats expected to be in use, week by week.</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Seats that are expected to be in use, week by week</source>
        <translation>Plasser som ventes å være i bruk, uke for uke</translation>
    </message>
    <message>
        <source>How many seats were in use, under the line of those owned, and red where none was free. Each refresh adds to this history, which is kept on this computer.</source>
        <translation>Hvor mange plasser som var i bruk, under linjen for plasser totalt, og i rødt når ingen var ledige. Hver oppdatering bygger videre på denne plasshistorikken, som er lagret på denne datamaskinen.</translation>
    </message>
    <message>
        <source>For how many days the licence had seats enough, was nearly full, full or over-assigned.</source>
        <translation>Hvor mange dager lisensen hadde nok plasser, var nesten full, var full eller hadde for mange tildelt.</translation>
    </message>
    <message>
        <source>How many seats were given and released each week.</source>
        <translation>Hvor mange plasser som ble tildelt og frigjort hver uke.</translation>
    </message>
    <message>
        <source>How many seats will be in use, week by week, if things go on as they did: a guess, with the range in which the true number is likely to lie.</source>
        <translation>Hvor mange plasser som vil være i bruk, uke for uke, hvis utviklingen fortsetter som før. Det er et anslag, med området der det virkelige tallet sannsynligvis ligger.</translation>
    </message>
</context>
<context>
    <name>DashboardLicenseBox</name>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>The licence that the charts beneath are about.</source>
        <translation>Lisensen som diagrammene nedenfor handler om.</translation>
    </message>
</context>
<context>
    <name>DashboardOverview</name>
    <message>
        <source>Thresholds…</source>
        <extracomment>Button: opens a dialog.</extracomment>
        <translation>Grenseverdier…</translation>
    </message>
    <message>
        <source>From where on a licence counts as nearly full, and as full</source>
        <translation>Når en lisens regnes som nesten full, og når den regnes som full</translation>
    </message>
    <message>
        <source>Seat tiles</source>
        <extracomment>Name of the list of licences, for screen readers.</extracomment>
        <translation>Plasser per lisens</translation>
    </message>
    <message>
        <source>Licences and their seats, those under most pressure first. Enter shows who holds a licence.</source>
        <translation>Lisenser med plasser, de mest utnyttede først. Trykk på Enter for å se hvem som har en lisens.</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Title of a table: what each owner has of all its licences together.</extracomment>
        <translation>Totalt per eier</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Title of a table of what expires or comes due.</extracomment>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>What expires or comes due, the most urgent first</source>
        <translation>Det som utløper eller forfaller, det mest presserende først</translation>
    </message>
    <message>
        <source>Nearly full from %1, full from %2</source>
        <extracomment>Says what the signs beside seats mean: %1 and %2 are shares in per cent, as in &quot;85 %&quot;.</extracomment>
        <translation>Nesten fullt fra %1, fullt fra %2</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Lisensene kunne ikke hentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget inn</translation>
    </message>
    <message>
        <source>Sign in to see how many seats are in use.</source>
        <translation>Logg inn for å se hvor mange plasser som er i bruk.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logg inn…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter lisenser…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Serveren er spurt om alle lisenseiere.</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen lisenser</translation>
    </message>
    <message>
        <source>The server knows no licence with seats to be counted.</source>
        <translation>Serveren har ingen lisenser med plasser som kan telles.</translation>
    </message>
    <message>
        <source>A limit of your SuperOffice plan is close: %1 of %2 in use.</source>
        <extracomment>Said of a limit of the customer&apos;s plan: %1 is how much of it is used, %2 the limit.</extracomment>
        <translation>En grense i SuperOffice-planen din er nær: %1 av %2 i bruk.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <extracomment>Heading over licences of which a number of seats is owned.</extracomment>
        <translation>Begrensede</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Heading over licences without a ceiling.</extracomment>
        <translation>Ubegrensede</translation>
    </message>
    <message>
        <source>The seats of every licence owner, added up. Enter shows who holds the owner&apos;s licences.</source>
        <translation>Plassene til hver lisenseier, lagt sammen. Trykk på Enter for å se hvem som har lisenser fra eieren.</translation>
    </message>
    <message>
        <source>A tile for each licence with its seats, those under most pressure first. Enter or a double click shows who holds it.</source>
        <translation>En rute for hver lisens med plasser, de mest utnyttede først. Trykk på Enter eller dobbeltklikk for å se hvem som har lisensen.</translation>
    </message>
    <message>
        <source>What each licence owner has, all seats added up. Enter or a double click shows who holds the owner’s licences.</source>
        <translation>Det hver lisenseier har, med alle plasser lagt sammen. Trykk på Enter eller dobbeltklikk for å se hvem som har lisenser fra eieren.</translation>
    </message>
    <message>
        <source>The days on which something expires or comes due, the most urgent first. New licences come under Licence server.</source>
        <translation>Dagene da noe utløper eller forfaller, det mest presserende først. Nye lisenser finner du under Lisensserver.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent på nytt</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Dashbord</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: opens the dialog that writes tables or a report into a file.</extracomment>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Saves seats, history or a report as a file</source>
        <translation>Lagrer plasser, plasshistorikk eller en rapport som fil</translation>
    </message>
    <message>
        <source>Parts of the dashboard</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Deler av dashbordet</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Tab: the licences as tiles.</extracomment>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Tab: how licences are used today.</extracomment>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: seats over time, and the forecast.</extracomment>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <extracomment>Tab: seats that could be taken back.</extracomment>
        <translation>Frigjøring</translation>
    </message>
    <message>
        <source>While you were away</source>
        <extracomment>Tab: what has changed since the user was here last.</extracomment>
        <translation>Mens du var borte</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When the server was asked last; %1 is a time.</extracomment>
        <translation>hentet kl. %1</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: list what has changed.</extracomment>
        <translation>Vis endringer</translation>
    </message>
    <message>
        <source>The parts of the dashboard: how the seats stand today, how they are used, how they were and will be, which could be taken back, and what has changed since your last visit.</source>
        <translation>Delene av dashbordet: hvordan det står til med plassene i dag, hvordan de brukes, hvordan utviklingen har vært og ventes å bli, hvilke plasser som kan frigjøres, og hva som er endret siden ditt forrige besøk.</translation>
    </message>
</context>
<context>
    <name>DashboardReclaim</name>
    <message>
        <source>Reason</source>
        <extracomment>Label of the box that chooses why seats might be taken back; also its name for screen readers.</extracomment>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <extracomment>Button: tick every row that is listed.</extracomment>
        <translation>Velg alle som vises</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: take the tick off every row that is listed.</extracomment>
        <translation>Velg ingen</translation>
    </message>
    <message>
        <source>Reclaimable seats</source>
        <translation>Plasser som kan frigjøres</translation>
    </message>
    <message>
        <source>Who may do without a licence, and why. Space ticks the selected rows.</source>
        <translation>Hvem som kan klare seg uten en lisens, og hvorfor. Mellomrom krysser av de valgte radene.</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Klargjør frigjøringen av det som er krysset av. Ingenting sendes før du gjennomfører det.</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Choice of reason: every one.</extracomment>
        <translation>Alle årsaker</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>Alle lisenser</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln seat(s)…</source>
        <extracomment>Button: stage the release of %Ln seats, to be reviewed on another page.</extracomment>
        <translation>
            <numerusform>Frigjør %Ln plass…</numerusform>
            <numerusform>Frigjør %Ln plasser…</numerusform>
        </translation>
    </message>
    <message>
        <source>“Contained in the user plan” may only mirror what the server shows through the plan: releasing such a licence need not free a seat.</source>
        <translation>«Inngår i brukerplanen» gjenspeiler kanskje bare det serveren viser via planen: Det er ikke sikkert at det blir en ledig plass når en slik lisens frigjøres.</translation>
    </message>
    <message>
        <source>No seat to take back</source>
        <translation>Ingen plasser å frigjøre</translation>
    </message>
    <message>
        <source>Lists only seats that might be taken back for this reason.</source>
        <translation>Viser bare plasser som kan frigjøres av denne årsaken.</translation>
    </message>
    <message>
        <source>Lists only seats of this licence.</source>
        <translation>Viser bare plasser for denne lisensen.</translation>
    </message>
    <message>
        <source>Ticks every row that is listed and can be changed, or none of them. Nothing is staged yet.</source>
        <translation>Krysser av alle rader som vises og kan endres, eller ingen av dem. Ingenting er klargjort ennå.</translation>
    </message>
    <message>
        <source>Seats that might be taken back, whose they are, and why. A tick alone changes nothing.</source>
        <translation>Plasser som kanskje kan frigjøres, hvem som har dem, og hvorfor. Et kryss alene endrer ingenting.</translation>
    </message>
    <message>
        <source>No seat matches</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No seat matches the reason and the licence above.</source>
        <translation>Ingen plasser passer med årsaken og lisensen ovenfor.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list seats for every reason and of every licence again.</extracomment>
        <translation>Nullstill filter</translation>
    </message>
    <message>
        <source>Nobody who holds a licence seems to do without it, as far as the server tells.</source>
        <translation>Ut fra det serveren oppgir, ser det ikke ut til at noen kan klare seg uten lisensene de har.</translation>
    </message>
</context>
<context>
    <name>DashboardReport</name>
    <message>
        <source>Licences and seats</source>
        <extracomment>Title of the dashboard on paper.</extracomment>
        <translation>Lisenser og plasser</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Heading of a table: what each owner&apos;s licences come to.</extracomment>
        <translation>Totalt per eier</translation>
    </message>
    <message>
        <source>Seat use</source>
        <extracomment>Heading of a table: owned and used seats of every licence.</extracomment>
        <translation>Bruk av plasser</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Heading of a table: when licences end or come due.</extracomment>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Bruk per lisens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about a report, as in &quot;Tenant: Nordwind AS&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nearly full from %1 on, full from %2 on.</source>
        <extracomment>Explains words of a table; both are shares of the seats owned, as in &quot;85 %&quot;.</extracomment>
        <translation>Nesten fullt fra %1, fullt fra %2.</translation>
    </message>
    <message>
        <source>Seats over time: %1</source>
        <extracomment>Title of a chart; %1 is a licence.</extracomment>
        <translation>Plasser over tid: %1</translation>
    </message>
    <message>
        <source>The report could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>Rapporten kunne ikke lagres i %1 (%2). Velg en annen mappe eller et annet navn.</translation>
    </message>
</context>
<context>
    <name>DashboardUse</name>
    <message>
        <source>Seat use</source>
        <extracomment>Title of a table of all licences and their seats.</extracomment>
        <translation>Bruk av plasser</translation>
    </message>
    <message>
        <source>Licences and their seats. Enter shows who holds a licence, a click on a header sorts.</source>
        <translation>Lisenser med plasser. Trykk på Enter for å se hvem som har en lisens, klikk på en overskrift for å sortere.</translation>
    </message>
    <message>
        <source>Show holders</source>
        <extracomment>Button: go to those who hold the licence in this row.</extracomment>
        <translation>Vis innehavere</translation>
    </message>
    <message>
        <source>Shows who holds the licence of the chosen row</source>
        <translation>Viser hvem som har lisensen i den valgte raden</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Bruk per lisens</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Label of the box that says whether holders are counted by group, role or plan.</extracomment>
        <translation>Fordelt på</translation>
    </message>
    <message>
        <source>Holders by group</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Innehavere fordelt på gruppe</translation>
    </message>
    <message>
        <source>Holders by role</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Innehavere fordelt på rolle</translation>
    </message>
    <message>
        <source>Holders by user plan</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Innehavere fordelt på brukerplan</translation>
    </message>
    <message>
        <source>Every licence with its seats. A click on a header sorts; Enter or a double click shows who holds the licence.</source>
        <translation>Alle lisenser med plasser. Klikk på en overskrift for å sortere. Trykk på Enter eller dobbeltklikk for å se hvem som har lisensen.</translation>
    </message>
    <message>
        <source>How much of each licence is in use. As table shows the figures behind the picture.</source>
        <translation>Hvor mye av hver lisens som er i bruk. «Som tabell» viser tallene bak diagrammet.</translation>
    </message>
    <message>
        <source>How many hold the chosen licence in each group, with each role or user plan.</source>
        <translation>Hvor mange som har den valgte lisensen i hver gruppe, eller med hver rolle eller brukerplan.</translation>
    </message>
</context>
<context>
    <name>DashboardWhatIf</name>
    <message>
        <source>Joiners and leavers</source>
        <translation>Til- og avgang</translation>
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
        <translation>Hva om det kom så mange personer fra i dag av? Under 0: hvis de sluttet.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses the group that people join.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Joiners and leavers…</source>
        <extracomment>Button: read a file that says who will come and go.</extracomment>
        <translation>Til- og avgang…</translation>
    </message>
    <message>
        <source>Reads a CSV file: a day such as 2027-01-31 in the first column, the seats taken on it in the second; fewer than 0 are given back</source>
        <translation>Leser en CSV-fil: en dato, f.eks. 2027-01-31, i den første kolonnen og antall plasser som tas i bruk den dagen, i den andre; tall under 0 er plasser som gis tilbake</translation>
    </message>
    <message>
        <source>Any group</source>
        <extracomment>Choice of group: people join any of them.</extracomment>
        <translation>Uansett gruppe</translation>
    </message>
    <message>
        <source>%1 was not read. %2</source>
        <extracomment>%1 is a file, %2 sentences that say what is wrong.</extracomment>
        <translation>%1 ble ikke lest. %2</translation>
    </message>
    <message numerus="yes">
        <source>The forecast counts in %Ln line(s) of %1.</source>
        <extracomment>%1 is a file, %Ln how many lines of it tell of joiners and leavers.</extracomment>
        <translation>
            <numerusform>Prognosen tar hensyn til %Ln linje i %1.</numerusform>
            <numerusform>Prognosen tar hensyn til %Ln linjer i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the forecast does without a list again.</extracomment>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>How many people more, or fewer, you expect, and in which group. Only the forecast follows; nothing is staged.</source>
        <translation>Hvor mange flere eller færre personer du venter, og i hvilken gruppe. Det påvirker bare prognosen; ingenting klargjøres.</translation>
    </message>
    <message>
        <source>Reads a CSV file with a day and a number of seats in each line, and puts them into the forecast. Nothing is staged.</source>
        <translation>Leser en CSV-fil med en dato og et antall plasser på hver linje, og tar dem med i prognosen. Ingenting klargjøres.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be used. The file is %2, the reason: %3</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: the database&apos;s own explanation, in English.</extracomment>
        <translation>%1 kan ikke brukes. Filen er %2, årsaken er: %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer Seatkeeper; it is left as it is. Use that Seatkeeper, or move %2 away.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;, also in the texts that follow. %2: its file.</extracomment>
        <translation>%1 er skrevet av en nyere versjon av Seatkeeper og blir ikke endret. Bruk den versjonen, eller flytt %2 til et annet sted.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 belongs to another program. Move it away and start Seatkeeper again.</source>
        <translation>%1 kan ikke lagres: %2 tilhører et annet program. Flytt filen til et annet sted, og start Seatkeeper på nytt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 is damaged; it is left as it is. Move it away, or put an older copy in its place, and start Seatkeeper again.</source>
        <translation>%1 kan ikke leses: %2 er skadet og blir ikke endret. Flytt filen til et annet sted, eller erstatt den med en eldre kopi, og start Seatkeeper på nytt.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 is a folder. Move it away and start Seatkeeper again.</source>
        <translation>%1 kan ikke lagres: %2 er en mappe. Flytt den til et annet sted, og start Seatkeeper på nytt.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 cannot be opened for writing. See to it that it and its folder can be written, and start Seatkeeper again.</source>
        <translation>%1 kan ikke lagres: %2 kan ikke åpnes for skriving. Sørg for at det kan skrives til filen og mappen den ligger i, og start Seatkeeper på nytt.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program is busy with %2. Try again.</source>
        <translation>%1 kan ikke brukes: Et annet program bruker %2. Prøv på nytt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: what %2 holds at %3 is not known to this Seatkeeper. It is left as it is.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: a place in it: &quot;run 12, position 3: state&quot;.</extracomment>
        <translation>%1 kan ikke leses: Denne versjonen av Seatkeeper kjenner ikke det som står i %2 (%3). Filen blir ikke endret.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Diagnostikk</translation>
    </message>
    <message>
        <source>Copy support bundle</source>
        <extracomment>Button: put facts and requests on the clipboard, to be sent to whoever helps.</extracomment>
        <translation>Kopier supportpakke</translation>
    </message>
    <message>
        <source>Copies these facts and requests as text. No password, token, name or address is in it.</source>
        <translation>Kopierer disse opplysningene og forespørslene som tekst, uten passord, tokener, navn og adresser.</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Tab: the last requests to the server.</extracomment>
        <translation>Forespørsler</translation>
    </message>
    <message>
        <source>Server calls</source>
        <extracomment>Tab: what this server lets a program do.</extracomment>
        <translation>Serverkall</translation>
    </message>
    <message>
        <source>Kinds of diagnostics</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Typer diagnostikk</translation>
    </message>
    <message>
        <source>The last 200 requests to the server, the newest first</source>
        <translation>De siste 200 forespørslene til serveren, de nyeste først</translation>
    </message>
    <message>
        <source>What this server lets a program do</source>
        <translation>Det denne serveren lar et program gjøre</translation>
    </message>
    <message>
        <source>SuperOffice server %1</source>
        <extracomment>%1 is the version of the SuperOffice server.</extracomment>
        <translation>SuperOffice-server %1</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Ikke logget inn.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ingen forespørsler ennå</translation>
    </message>
    <message>
        <source>Requests to the server are listed here as they are made.</source>
        <translation>Forespørslene til serveren vises her etter hvert som de sendes.</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Ingenting kjent ennå</translation>
    </message>
    <message>
        <source>What the server offers is listed here after signing in.</source>
        <translation>Det serveren tilbyr, vises her når du har logget inn.</translation>
    </message>
    <message>
        <source>The last 200 requests to the server: when, what, how each ended and how long it took. Look here first when something is slow or fails.</source>
        <translation>De siste 200 forespørslene til serveren: når, hva, hvordan det gikk, og hvor lang tid det tok. Se her først når noe går tregt eller ikke virker.</translation>
    </message>
    <message>
        <source>The calls that Seatkeeper knows, and whether this server has them. Where one is missing, what needs it is closed and says why.</source>
        <translation>Kallene Seatkeeper kjenner, og om denne serveren har dem. Hvis et kall mangler, er det som trenger kallet, utilgjengelig, og årsaken vises.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logg inn…</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Lagret i %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>Eksporten ble avbrutt. Ingenting ble lagret.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>All %Ln run(s)</source>
        <translation>
            <numerusform>Alle kjøringer (%Ln)</numerusform>
            <numerusform>Alle kjøringer (%Ln)</numerusform>
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
            <numerusform>Alle medarbeidere (%Ln)</numerusform>
            <numerusform>Alle medarbeidere (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) that match the filter</source>
        <translation>
            <numerusform>%Ln medarbeider som passer med filteret</numerusform>
            <numerusform>%Ln medarbeidere som passer med filteret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected associate(s)</source>
        <translation>
            <numerusform>%Ln valgt medarbeider</numerusform>
            <numerusform>%Ln valgte medarbeidere</numerusform>
        </translation>
    </message>
    <message>
        <source>licences of %1</source>
        <extracomment>What an exported table holds: %1 is an owner.</extracomment>
        <translation>lisenser fra %1</translation>
    </message>
    <message>
        <source>licences of all owners</source>
        <translation>lisenser fra alle eiere</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <extracomment>Label of the choice of what is exported.</extracomment>
        <translation>&amp;Hva</translation>
    </message>
    <message>
        <source>&amp;Associates</source>
        <extracomment>Label of the choice of which associates are exported.</extracomment>
        <translation>&amp;Medarbeidere</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>Label of the choice of whose licences are exported.</extracomment>
        <translation>&amp;Eier</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: asks for a file, and writes what was chosen.</extracomment>
        <translation>Lagre…</translation>
    </message>
    <message>
        <source>Assignments as a matrix</source>
        <extracomment>What is exported: a row for each associate, a column for each licence.</extracomment>
        <translation>Tildelinger som matrise</translation>
    </message>
    <message>
        <source>Assignments as a list</source>
        <extracomment>What is exported: a row for each licence that somebody holds.</extracomment>
        <translation>Tildelinger som liste</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>What is exported: owned and used seats.</extracomment>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Seat history</source>
        <extracomment>What is exported: how many seats were in use when.</extracomment>
        <translation>Plasshistorikk</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>What is exported: what was applied so far.</extracomment>
        <translation>Kjøringer</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <extracomment>What is exported: each change of a run; %1 is as in &quot;Run 12&quot;.</extracomment>
        <translation>Poster: %1</translation>
    </message>
    <message>
        <source>Dashboard as a report</source>
        <extracomment>What is exported: the dashboard on paper.</extracomment>
        <translation>Dashbordet som rapport</translation>
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
            <numerusform>%Ln som passer med filteret</numerusform>
            <numerusform>%Ln som passer med filteret</numerusform>
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
        <translation>Alle eiere</translation>
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
        <translation>Excel-arbeidsbok (XLSX)</translation>
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
        <translation>Det er ingenting å eksportere.</translation>
    </message>
    <message>
        <source>Seats, dates and charts as they are now</source>
        <translation>Plasser, datoer og diagrammer slik de er nå</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How large an exported table is: %1 as in &quot;400 rows&quot;, %2 as in &quot;66 columns&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
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
        <translation>Excel-arbeidsbøker (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>What is written into the file: assignments, seats, their history, runs, or a report of the dashboard.</source>
        <translation>Det som skrives til filen: tildelinger, plasser, plasshistorikk, kjøringer eller en rapport av dashbordet.</translation>
    </message>
    <message>
        <source>Whose rows are written: all associates, those that match the search and the filters, or the selected ones. The number beside each says how many that are.</source>
        <translation>Hvilke rader som skrives: alle medarbeidere, de som passer med søket og filtrene, eller de valgte. Tallet ved siden av viser hvor mange det er.</translation>
    </message>
    <message>
        <source>Whose licences are written: those of one owner, or of all.</source>
        <translation>Hvilke lisenser som skrives: de fra én eier eller de fra alle.</translation>
    </message>
    <message>
        <source>The kind of file. For CSV choose also what stands between the fields: semicolons where a spreadsheet writes numbers with a comma.</source>
        <translation>Filtypen. For CSV velger du også skilletegnet mellom feltene. Bruk semikolon hvis regnearkprogrammet skriver tall med komma.</translation>
    </message>
    <message>
        <source>Asks where the file is to go, and writes it. The server is not changed.</source>
        <translation>Spør hvor filen skal lagres, og skriver den. Serveren blir ikke endret.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>This is not a plain file. Choose another name.</source>
        <translation>Dette er ikke en vanlig fil. Velg et annet navn.</translation>
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
        <translation>Rader</translation>
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
        <translation>Tidssone</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>%1. Choose another folder or name, or make room.</source>
        <extracomment>Why a file could not be written; %1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>%1. Velg en annen mappe eller et annet navn, eller frigjør plass på disken.</translation>
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
        <translation>Ingenting ble aktivert.</translation>
    </message>
    <message>
        <source>Activate this licence? [y/N] </source>
        <extracomment>Asked on the terminal; the letters in brackets are what can be typed, the capital one is the default.</extracomment>
        <translation>Vil du aktivere denne lisensen? [j/N] </translation>
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
            <numerusform>Lagret %Ln rad i %1.</numerusform>
            <numerusform>Lagret %Ln rader i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the report in %1.</source>
        <translation>Lagret rapporten i %1.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>One window, eight pages</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Ett vindu, åtte sider</translation>
    </message>
    <message>
        <source>The list at the side leads from page to page, and says which tenant you are in. Refresh reads everything from the server again.</source>
        <translation>Med listen langs kanten går du fra side til side, og der ser du også hvilket kundemiljø du er i. «Oppdater» henter alt fra serveren på nytt.</translation>
    </message>
    <message>
        <source>How many seats are left</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hvor mange plasser som er igjen</translation>
    </message>
    <message>
        <source>A tile for each licence. A sign and a colour tell which are nearly full, and choosing one shows who holds it and how its use has grown.</source>
        <translation>En rute for hver lisens. Et tegn og en farge viser hvilke som er nesten fulle. Velg en rute for å se hvem som har lisensen, og hvordan bruken har utviklet seg.</translation>
    </message>
    <message>
        <source>Who has which licence</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hvem som har hvilken lisens</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence. Tick a box to give a licence, clear it to take it back. Nothing is sent yet.</source>
        <translation>En rad for hver medarbeider og en kolonne for hver lisens. Kryss av en boks for å tildele en lisens, og fjern krysset for å ta den tilbake. Ingenting sendes ennå.</translation>
    </message>
    <message>
        <source>Find the right people</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Finn de rette personene</translation>
    </message>
    <message>
        <source>Search by name or narrow the list by owner, group, role or plan. Select several rows to change them all at once.</source>
        <translation>Søk etter navn, eller avgrens listen etter eier, gruppe, rolle eller plan. Velg flere rader for å endre alle samtidig.</translation>
    </message>
    <message>
        <source>Look before you apply</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Se gjennom før du gjennomfører</translation>
    </message>
    <message>
        <source>What you ticked is collected here until you apply it. Seatkeeper then reads every change back from the server, so that “verified” means verified.</source>
        <translation>Det du har krysset av, samles her til du gjennomfører det. Deretter leser Seatkeeper hver endring tilbake fra serveren, slik at «bekreftet» virkelig betyr bekreftet.</translation>
    </message>
    <message>
        <source>What was done, and how to undo it</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hva som er gjort, og hvordan du angrer det</translation>
    </message>
    <message>
        <source>Everything you applied is listed here, with who, when and how it ended. A whole run can be undone.</source>
        <translation>Alt du har gjennomført, vises her: av hvem, når og med hvilket resultat. Du kan angre en hel kjøring.</translation>
    </message>
    <message>
        <source>Help is never far</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hjelpen er aldri langt unna</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K finds any command, licence or associate. You can take this tour again from the Help menu.</source>
        <extracomment>F1 and Ctrl+K are keys.</extracomment>
        <translation>F1 åpner veiledningen, og Ctrl+K finner alle kommandoer, lisenser og medarbeidere. Du kan ta omvisningen igjen fra Hjelp-menyen.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <extracomment>Menu entry: opens the guide to the program.</extracomment>
        <translation>&amp;Brukerveiledning</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>Menu entry: lists the keys that do something.</extracomment>
        <translation>Hurtig&amp;taster</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <extracomment>Menu entry: the next click says what the thing clicked is for.</extracomment>
        <translation>Hva er &amp;dette?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>Menu entry: shows the essentials of the program, one after another.</extracomment>
        <translation>Ta om&amp;visningen</translation>
    </message>
    <message>
        <source>&amp;About Seatkeeper</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Om Seatkeeper</translation>
    </message>
    <message>
        <source>Opens the user guide where it tells of the page you are on.</source>
        <translation>Åpner brukerveiledningen på stedet som handler om siden du er på.</translation>
    </message>
    <message>
        <source>Lists every key that does something.</source>
        <translation>Viser alle taster som har en funksjon.</translation>
    </message>
    <message>
        <source>Choose this, then click on anything to read what it is for. The key tells of what has the keyboard.</source>
        <translation>Velg dette, og klikk på noe for å lese hva det er til. Hurtigtasten forklarer det som har tastaturfokus.</translation>
    </message>
    <message>
        <source>Shows the essentials on the pages themselves. You can leave it at any time.</source>
        <translation>Viser det viktigste direkte på sidene. Du kan avslutte når som helst.</translation>
    </message>
    <message>
        <source>Which version of Seatkeeper this is, and its terms.</source>
        <translation>Hvilken versjon av Seatkeeper dette er, og vilkårene for bruk.</translation>
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
        <translation>Viser og tildeler SuperOffice CRM-lisenser.

Fri programvare under GNU General Public License, versjon 3 eller nyere. Ikke et produkt fra SuperOffice AS.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>The guide does not say that.</source>
        <translation>Dette står ikke i veiledningen.</translation>
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
        <translation>Hva de gjør</translation>
    </message>
    <message>
        <source>Help – Seatkeeper</source>
        <extracomment>Title of the window with the guide and the keys.</extracomment>
        <translation>Hjelp – Seatkeeper</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Tab: the guide to the program.</extracomment>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Tab.</extracomment>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Finn i veiledningen</translation>
    </message>
    <message>
        <source>Finds what you type in the guide. Enter goes to the next place.</source>
        <translation>Finner det du skriver, i veiledningen. Trykk på Enter for å gå til neste sted.</translation>
    </message>
    <message>
        <source>How to work with Seatkeeper, page by page.</source>
        <translation>Hvordan du arbeider med Seatkeeper, side for side.</translation>
    </message>
    <message>
        <source>Which keys do something, where, and what</source>
        <translation>Hvilke taster som har en funksjon, hvor og hvilken</translation>
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
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>Column: the most seats that were in use in a stretch of time.</extracomment>
        <translation>Høyest</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Tilgjengelig</translation>
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
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Share of time</source>
        <extracomment>Column: part of the time, in per cent.</extracomment>
        <translation>Andel av tiden</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>Column: the Monday on which a week begins.</extracomment>
        <translation>Uke fra</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: seats given less those released.</extracomment>
        <translation>Differanse</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Column: whether the figures of a week may be too low.</extracomment>
        <translation>Fullstendig</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The figures of a week are complete.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: seats expected to be in use.</extracomment>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Column: seats that will be in use at the least.</extracomment>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Column: seats that will be in use at the most.</extracomment>
        <translation>Høyst</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past of %1. Every refresh adds to it.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Det finnes ingen plasshistorikk for %1 ennå. Den vokser for hver oppdatering.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>
            <numerusform>%Ln flere enn %1</numerusform>
            <numerusform>%Ln flere enn %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than on %1</source>
        <translation>
            <numerusform>%Ln færre enn %1</numerusform>
            <numerusform>%Ln færre enn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>like mange som %1</translation>
    </message>
    <message>
        <source>%1: %2 in use, %3.</source>
        <extracomment>%1 is a licence, %2 seats in use, %3 how that has changed, as in &quot;12 more than on 22 November 2025&quot;.</extracomment>
        <translation>%1: %2 i bruk, %3.</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past.</source>
        <translation>Det finnes ingen plasshistorikk ennå.</translation>
    </message>
    <message>
        <source>It was never full.</source>
        <translation>Det har aldri vært fullt.</translation>
    </message>
    <message>
        <source>Full for %1 of the time.</source>
        <extracomment>A licence was full; %1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Fullt %1 av tiden.</translation>
    </message>
    <message>
        <source>%1 given and %2 released in %3 weeks.</source>
        <extracomment>%1 and %2 are numbers of seats, %3 a number of weeks.</extracomment>
        <translation>%1 tildelt og %2 frigjort på %3 uker.</translation>
    </message>
    <message>
        <source>Four weeks of history are needed to say when %1 runs out.</source>
        <translation>Det trengs fire uker med plasshistorikk for å kunne si når %1 går tom for plasser.</translation>
    </message>
    <message>
        <source>%1 has no ceiling: it cannot run out.</source>
        <extracomment>%1 is a licence without a ceiling.</extracomment>
        <translation>%1 er ubegrenset og kan ikke gå tom for plasser.</translation>
    </message>
    <message>
        <source>%1 lasts for the next two years, if all goes on as before.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>%1 har nok plasser de neste to årene hvis alt fortsetter som før.</translation>
    </message>
    <message>
        <source>%1 lasts if all goes on as before, but may run out as early as the week of %2.</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>%1 har nok plasser hvis alt fortsetter som før, men kan gå tom så tidlig som i uken fra %2.</translation>
    </message>
    <message>
        <source>%1 runs out this week, if it has not already.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>%1 går tom for plasser denne uken, om det ikke allerede har skjedd.</translation>
    </message>
    <message>
        <source>%1 runs out in the week of %2</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>%1 går tom for plasser i uken fra %2</translation>
    </message>
    <message>
        <source>, at the earliest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, tidligst i uken fra %1</translation>
    </message>
    <message>
        <source>, at the latest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, senest i uken fra %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the past %Ln time(s), four weeks ahead, it was off by %1 seats on average and within its bounds in %2.</source>
        <extracomment>How good forecasts were: %1 is a number of seats, %2 a share in per cent, %Ln how many were tried.</extracomment>
        <translation>
            <numerusform>Etterprøvd på fortiden %Ln gang, fire uker frem, bommet prognosen med %1 plasser i gjennomsnitt og holdt seg innenfor grensene i %2 av tilfellene.</numerusform>
            <numerusform>Etterprøvd på fortiden %Ln ganger, fire uker frem, bommet prognosen med %1 plasser i gjennomsnitt og holdt seg innenfor grensene i %2 av tilfellene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: %1 and %2 are instants.</extracomment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Not known from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>Ukjent fra %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not known in %Ln stretches, the longest from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>
            <numerusform>Ukjent i %Ln periode, fra %1 til %2.</numerusform>
            <numerusform>Ukjent i %Ln perioder, den lengste fra %1 til %2.</numerusform>
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
        <translation>Importer tildelinger</translation>
    </message>
    <message>
        <source>&amp;Blank cells</source>
        <extracomment>Label of the choice of what empty cells of a file mean.</extracomment>
        <translation>&amp;Tomme celler</translation>
    </message>
    <message>
        <source>Leave the licence as it is</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>La lisensen være som den er</translation>
    </message>
    <message>
        <source>Take the licence</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>Fjern lisensen</translation>
    </message>
    <message>
        <source>&amp;Only lines with problems</source>
        <extracomment>Choice: list only lines of a file that cannot be staged as they are.</extracomment>
        <translation>&amp;Bare linjer med problemer</translation>
    </message>
    <message>
        <source>Import rows</source>
        <extracomment>Name of the table of the lines of a file, for screen readers.</extracomment>
        <translation>Linjer i filen</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot</source>
        <translation>Hver linje i filen med det den vil endre, eller hvorfor den ikke kan det</translation>
    </message>
    <message>
        <source>Reading and checking the file</source>
        <translation>Leser og kontrollerer filen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Beneath the title: %1 is a file, %2 what was read, as in &quot;412 lines, semicolon, UTF-8&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Ingenting å importere</translation>
    </message>
    <message>
        <source>No line of this file can be used as it is.</source>
        <translation>Ingen linjer i denne filen kan brukes som de er.</translation>
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
        <translation>Alle linjene i denne filen kan brukes som de er.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <extracomment>Button: have these changes ready to be applied.</extracomment>
        <translation>
            <numerusform>Klargjør %Ln endring</numerusform>
            <numerusform>Klargjør %Ln endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A step to undo: %1 is a file.</extracomment>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>What an empty cell in a licence’s column means: leave the licence as it is, or take it.</source>
        <translation>Hva en tom celle i kolonnen til en lisens betyr: la lisensen være som den er, eller fjern den.</translation>
    </message>
    <message>
        <source>Lists only the lines that cannot be staged as they are.</source>
        <translation>Viser bare linjene som ikke kan klargjøres som de er.</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot. Nothing is staged yet.</source>
        <translation>Hver linje i filen med det den ville endre, eller hvorfor den ikke kan det. Ingenting er klargjort ennå.</translation>
    </message>
    <message>
        <source>Stages every line that can be, as one step, which Undo takes back. Nothing is sent before you apply it under Changes.</source>
        <translation>Klargjør alle linjer som kan klargjøres, som ett trinn, som kan tas tilbake med Angre. Ingenting sendes før du gjennomfører det under Endringer.</translation>
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
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: licences a line of a file is about.</extracomment>
        <translation>Lisens</translation>
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
        <translation>oppgir ingen medarbeider</translation>
    </message>
    <message>
        <source>nobody is called %1</source>
        <extracomment>A line of a file: %1 is a name, user id, number or e-mail that no associate has.</extracomment>
        <translation>ingen medarbeider passer med %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) are called %1: use the user ID</source>
        <extracomment>A line of a file: %1 is a name that several associates have.</extracomment>
        <translation>
            <numerusform>%Ln medarbeider heter %1: Bruk bruker-ID-en</numerusform>
            <numerusform>%Ln medarbeidere heter %1: Bruk bruker-ID-en</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not the same associate</source>
        <extracomment>A line of a file names an associate in two ways: %1 and %2 are names, user ids, numbers or e-mails.</extracomment>
        <translation>%1 og %2 er ikke samme medarbeider</translation>
    </message>
    <message>
        <source>names no licence</source>
        <translation>oppgir ingen lisens</translation>
    </message>
    <message>
        <source>no licence is called %1</source>
        <extracomment>A line of a file: %1 is what it takes for a licence.</extracomment>
        <translation>ingen lisens heter %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are called %1: write “%2: %1” or the code name</source>
        <extracomment>A line of a file: %1 a name that several licences have, %2 one of their owners.</extracomment>
        <translation>
            <numerusform>%Ln lisens heter %1: Skriv «%2: %1» eller det interne navnet</numerusform>
            <numerusform>%Ln lisenser heter %1: Skriv «%2: %1» eller det interne navnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not given to associates one by one</source>
        <extracomment>A line of a file: %1 is a licence, a hidden one or one for a whole site.</extracomment>
        <translation>%1 tildeles ikke den enkelte medarbeider</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln field(s), more than the first line: are quotes missing?</source>
        <translation>
            <numerusform>har %Ln felt, flere enn den første linjen: Mangler det anførselstegn?</numerusform>
            <numerusform>har %Ln felt, flere enn den første linjen: Mangler det anførselstegn?</numerusform>
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
        <translation>%1: linje %2 sier det motsatte</translation>
    </message>
    <message>
        <source>%1: another licence in this file does not allow it</source>
        <extracomment>A line of a file: %1 is a licence.</extracomment>
        <translation>%1: en annen lisens i denne filen tillater det ikke</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a file: %1 a licence, %2 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <extracomment>A line of a file; %1 is what should say whether a licence is given or taken.</extracomment>
        <translation>«%1» er verken ja eller nei</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no</source>
        <extracomment>A line of a file: %1 a licence, %2 what should say whether it is given or taken.</extracomment>
        <translation>%1: «%2» er verken ja eller nei</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Filen kunne ikke leses (%1). Velg en annen.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Split it into smaller ones.</source>
        <translation>Filen er større enn 50 MB. Del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Filen er tom. Velg en annen.</translation>
    </message>
    <message>
        <source>This is not a CSV file. In your spreadsheet, save the table as CSV (UTF-8), and choose that file.</source>
        <translation>Dette er ikke en CSV-fil. Lagre tabellen som CSV (UTF-8) i regnearkprogrammet, og velg den filen.</translation>
    </message>
    <message>
        <source>The file begins as %1, but not all of it is. Save it again as CSV (UTF-8).</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>Filen begynner som %1, men er det ikke hele veien. Lagre den på nytt som CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file has more than a million lines. Split it into smaller ones.</source>
        <translation>Filen har mer enn en million linjer. Del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>Line %1 has more than 10,000 fields. Is this the right file?</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Linje %1 har mer enn 10 000 felt. Er dette riktig fil?</translation>
    </message>
    <message>
        <source>The file has more than 5 million fields. Split it into smaller ones.</source>
        <translation>Filen har mer enn 5 millioner felt. Del den opp i mindre filer.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. Add the missing one, or take this one out.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Anførselstegnet i linje %1 avsluttes aldri. Legg til det som mangler, eller fjern dette.</translation>
    </message>
    <message>
        <source>Associates and licences have not been read yet. Sign in, or wait a moment.</source>
        <translation>Medarbeiderne og lisensene er ikke hentet ennå. Logg inn, eller vent et øyeblikk.</translation>
    </message>
    <message>
        <source>The first line names no column for the associates. Call one “User ID”, “E-mail”, “Name” or “Associate ID”.</source>
        <translation>Den første linjen angir ingen kolonne for medarbeiderne. Kall en kolonne «Bruker-ID», «E-post», «Navn» eller «Medarbeider-ID».</translation>
    </message>
    <message>
        <source>The first line names no licence. Call a column “Licence”, or give each licence a column of its own.</source>
        <translation>Den første linjen angir ingen lisens. Kall en kolonne «Lisens», eller gi hver lisens sin egen kolonne.</translation>
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
        <translation>ber ikke om noe</translation>
    </message>
    <message>
        <source>Gives %1, takes %2; %3 already so.</source>
        <extracomment>What a file comes to: %1 licences given, %2 taken, %3 that need no change.</extracomment>
        <translation>Tildeler %1, fjerner %2; %3 er allerede som ønsket.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more box(es) would change along.</source>
        <translation>
            <numerusform>%Ln annen boks blir også endret.</numerusform>
            <numerusform>%Ln andre bokser blir også endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have problems.</source>
        <translation>
            <numerusform>Det er problemer med %Ln linje.</numerusform>
            <numerusform>Det er problemer med %Ln linjer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegratedSession</name>
    <message>
        <source>The server does not take this web session. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>Serveren godtar ikke denne webøkten. Logg inn i SuperOffice i nettleseren, og kopier cookiene på nytt.</translation>
    </message>
    <message>
        <source>The server&apos;s start page does not belong to a session that is signed in. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>Startsiden til serveren tilhører ikke en innlogget økt. Logg inn i SuperOffice i nettleseren, og kopier cookiene på nytt.</translation>
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
        <translation>Kjøring %1 ble ikke startet: Låsefilen kan ikke opprettes i datamappen. Sørg for at det kan opprettes filer der.</translation>
    </message>
    <message>
        <source>Run %1 has no change %2.</source>
        <translation>Kjøring %1 har ingen endring %2.</translation>
    </message>
    <message>
        <source>Run %1 is still under way.</source>
        <translation>Kjøring %1 pågår fortsatt.</translation>
    </message>
    <message>
        <source>Run %1 was not interrupted.</source>
        <translation>Kjøring %1 ble ikke avbrutt.</translation>
    </message>
    <message>
        <source>Run %1 is not under way.</source>
        <translation>Kjøring %1 pågår ikke.</translation>
    </message>
</context>
<context>
    <name>KeptChanges</name>
    <message>
        <source>What is staged cannot be kept: %1</source>
        <translation>Det som er klargjort, kan ikke lagres: %1</translation>
    </message>
    <message>
        <source>Changes kept from last time</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Lagrede endringer fra forrige gang</translation>
    </message>
    <message>
        <source>Changes were kept from last time. %1</source>
        <extracomment>%1 says what became of them, as in &quot;3 boxes changed.&quot;</extracomment>
        <translation>Det var lagret endringer fra forrige gang. %1</translation>
    </message>
</context>
<context>
    <name>LastKnown</name>
    <message>
        <source>The copy of what was last known</source>
        <extracomment>What Seatkeeper has last read of a tenant, as a file; the beginning of sentences such as &quot;The copy of what was last known cannot be read: …&quot;</extracomment>
        <translation>Kopien av de sist kjente opplysningene</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: a newer Seatkeeper has kept it. It is replaced once the tenant has been read again.</source>
        <translation>De sist kjente opplysningene om dette kundemiljøet kan ikke vises: En nyere versjon av Seatkeeper har lagret dem. De erstattes når kundemiljøet er hentet på nytt.</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: the copy on this computer is damaged. It is replaced once the tenant has been read again.</source>
        <translation>De sist kjente opplysningene om dette kundemiljøet kan ikke vises: Kopien på denne datamaskinen er skadet. Den erstattes når kundemiljøet er hentet på nytt.</translation>
    </message>
</context>
<context>
    <name>LastKnownStrip</name>
    <message>
        <source>Last known state from %1. Editing waits until it has been read anew.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Sist kjente opplysninger fra %1. Redigering venter til de er lest på nytt.</translation>
    </message>
    <message>
        <source>Last known state from %1 (offline). Editing waits for the connection.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Sist kjente opplysninger fra %1 (frakoblet). Redigering venter på tilkoblingen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: connect to the server once more.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
</context>
<context>
    <name>LicenseAct</name>
    <message>
        <source>The result could not be read: %1</source>
        <translation>Resultatet kunne ikke leses: %1</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Avbrutt før noe ble sendt.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Ingenting er sendt: %1</translation>
    </message>
    <message>
        <source>No licence</source>
        <extracomment>In place of the lines of a licence: there is none.</extracomment>
        <translation>Ingen lisens</translation>
    </message>
    <message>
        <source>Nothing was sent: what the server said is more than 15 minutes old. Check again.</source>
        <translation>Ingenting er sendt: Opplysningene fra serveren er mer enn 15 minutter gamle. Hent dem på nytt.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no new licence to activate.</source>
        <translation>Ingenting er sendt: Det finnes ingen ny lisens å aktivere.</translation>
    </message>
    <message>
        <source>There is no licence of %1. Nothing was sent.</source>
        <extracomment>%1 is the owner of the licence.</extracomment>
        <translation>Det finnes ingen lisens fra %1. Ingenting er sendt.</translation>
    </message>
    <message>
        <source>This licence has changed since it was read (%1). Nothing was sent. Check again.</source>
        <translation>Denne lisensen er endret siden den ble hentet (%1). Ingenting er sendt. Hent opplysningene på nytt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server says that this licence is not valid, and gives no reason.</source>
        <translation>Ingenting er sendt: Serveren melder at denne lisensen ikke er gyldig, uten å oppgi noen årsak.</translation>
    </message>
    <message>
        <source>The server says that it is done, but reads back: %1</source>
        <translation>Serveren melder at det er utført, men tilbakelesingen viser: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;ten-sales: 21 instead of 25&quot;.</extracomment>
        <translation>%1 Det er ikke som det var før: %2</translation>
    </message>
    <message>
        <source>the licence is still there</source>
        <extracomment>What reads back although it was to be removed, in the middle of a sentence.</extracomment>
        <translation>lisensen er der fortsatt</translation>
    </message>
    <message>
        <source>Nothing has changed so far, but the server may still be at it: read the licence again before you try once more. %1</source>
        <extracomment>%1 is why nobody knows what came of it.</extracomment>
        <translation>Ingenting er endret så langt, men serveren kan fortsatt være i gang: Hent lisensen på nytt før du prøver en gang til. %1</translation>
    </message>
    <message>
        <source>The server has not activated the licence, and gives no reason.</source>
        <translation>Serveren har ikke aktivert lisensen, og oppgir ingen årsak.</translation>
    </message>
    <message>
        <source>The server has not loaded the licence file, and gives no reason.</source>
        <translation>Serveren har ikke lest inn lisensfilen, og oppgir ingen årsak.</translation>
    </message>
    <message>
        <source>The server has not changed the serial number, and gives no reason.</source>
        <translation>Serveren har ikke endret serienummeret, og oppgir ingen årsak.</translation>
    </message>
    <message>
        <source>The server has not removed the licence, and gives no reason.</source>
        <translation>Serveren har ikke fjernet lisensen, og oppgir ingen årsak.</translation>
    </message>
    <message>
        <source>The server has not saved the central licence, and gives no reason.</source>
        <translation>Serveren har ikke lagret sentrallisensen, og oppgir ingen årsak.</translation>
    </message>
</context>
<context>
    <name>LicenseActStrip</name>
    <message>
        <source>Read again</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Hent på nytt</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the record of what was done.</extracomment>
        <translation>Vis i historikken</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the message has been read.</extracomment>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>LicenseActText</name>
    <message>
        <source>never</source>
        <extracomment>In place of a date: there is no end.</extracomment>
        <translation>aldri</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>In place of a number of seats.</extracomment>
        <translation>ubegrenset</translation>
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
        <translation>versjon</translation>
    </message>
    <message>
        <source>maintenance date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>vedlikeholdsdato</translation>
    </message>
    <message>
        <source>warning date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>varslingsdato</translation>
    </message>
    <message>
        <source>expiry date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>utløpsdato</translation>
    </message>
    <message>
        <source>end of the grace period</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>slutten på utsettelsen</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In place of a value that is not there.</extracomment>
        <translation>ingenting</translation>
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
        <translation>Versjon: %1</translation>
    </message>
    <message>
        <source>Maintenance ends: %1</source>
        <extracomment>Of a licence; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Vedlikeholdet utløper: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Of a licence; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Utløper: %1</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <extracomment>Of a licence, after it has expired; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Opphører: %1</translation>
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
        <translation>lisens uten navn</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>A licence of which there are several versions: %1 is its name, %2 the version.</extracomment>
        <translation>%1, versjon %2</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many seats are in use, where the server does not say.</extracomment>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: seats owned before a new package is activated.</extracomment>
        <translation>Nå</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: seats owned once a new package is activated.</extracomment>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column: how many seats a new package adds.</extracomment>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Free after</source>
        <extracomment>Column: seats left once a new package is activated.</extracomment>
        <translation>Tilgjengelig etterpå</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Column: what a new package changes about a licence, in words.</extracomment>
        <translation>Hva som endres</translation>
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
        <translation>Installasjon</translation>
    </message>
    <message>
        <source>What the server says of itself and its database</source>
        <translation>Det serveren opplyser om seg selv og databasen</translation>
    </message>
    <message>
        <source>Stored licence of %1</source>
        <extracomment>Title of a table: %1 is a licence owner.</extracomment>
        <translation>Lagret lisens fra %1</translation>
    </message>
    <message>
        <source>Company, serial number, product and dates of the licence that is in force</source>
        <translation>Firma, serienummer, produkt og datoer for lisensen som gjelder nå</translation>
    </message>
    <message>
        <source>What is stored of the owner’s licence in your database: serial number, product, version and dates.</source>
        <translation>Det som er lagret om eierens lisens i databasen din: serienummer, produkt, versjon og datoer.</translation>
    </message>
    <message>
        <source>What the server says of itself and of its database. Whoever helps you may ask for it.</source>
        <translation>Det serveren opplyser om seg selv og databasen. Den som hjelper deg, kan komme til å spørre om det.</translation>
    </message>
</context>
<context>
    <name>LicenseFileText</name>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Filen kunne ikke leses (%1). Velg en annen.</translation>
    </message>
    <message>
        <source>This is not a file. Choose the licence file that was sent to you.</source>
        <translation>Dette er ikke en fil. Velg lisensfilen du har fått tilsendt.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB: no licence file is. Choose another one.</source>
        <translation>Filen er større enn 1 MB. Ingen lisensfil er så stor. Velg en annen.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Filen er tom. Velg en annen.</translation>
    </message>
    <message>
        <source>The file is encoded as %1, which cannot be read. Ask for one in UTF-8.</source>
        <extracomment>%1 is an encoding that a file names, as in &quot;KOI8-R&quot;.</extracomment>
        <translation>Filen er kodet som %1, som ikke kan leses. Be om en fil i UTF-8.</translation>
    </message>
    <message>
        <source>The file should be %1, but not all of it is: it is damaged, or no licence file. Ask for it again.</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>Filen skal være %1, men er det ikke hele veien: Den er skadet, eller den er ikke en lisensfil. Be om å få den på nytt.</translation>
    </message>
    <message>
        <source>Line %1 declares a document type or an entity, which can reach for other files: the file is refused. Do not use it.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Linje %1 deklarerer en dokumenttype eller en entitet, som kan hente inn andre filer. Filen avvises. Ikke bruk den.</translation>
    </message>
    <message>
        <source>The file is no XML: it breaks off or goes wrong in line %1. Ask for it again.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Filen er ikke gyldig XML: Den slutter brått eller har en feil i linje %1. Be om å få den på nytt.</translation>
    </message>
    <message>
        <source>Line %1 is nested deeper than in any licence file. Choose another one.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Linje %1 er nøstet dypere enn i noen lisensfil. Velg en annen fil.</translation>
    </message>
    <message>
        <source>The file has more than 100,000 elements: no licence file has. Choose another one.</source>
        <translation>Filen har mer enn 100 000 elementer. Ingen lisensfil har så mange. Velg en annen.</translation>
    </message>
    <message>
        <source>The file is no licence file: it names no owner, or no licences. Choose another one.</source>
        <translation>Filen er ikke en lisensfil: Den oppgir ingen eier eller ingen lisenser. Velg en annen.</translation>
    </message>
</context>
<context>
    <name>LicenseInquiryStrip</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stop waiting for the answer of a licence server.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the message has been read.</extracomment>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>LicenseObstacle</name>
    <message>
        <source>The server has no licence of this owner.</source>
        <translation>Serveren har ingen lisens fra denne eieren.</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. The licence server can be asked once the server has been read.</source>
        <translation>Dette er de sist kjente opplysningene om kundemiljøet. Lisensserveren kan spørres når alt er hentet fra serveren.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to a server first.</source>
        <translation>Ingen er logget inn. Logg inn på en server først.</translation>
    </message>
    <message>
        <source>%1 Wait until that is done.</source>
        <extracomment>%1 says what is under way, a whole sentence.</extracomment>
        <translation>%1 Vent til det er ferdig.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Endringer gjennomføres. Vent til de er ferdige.</translation>
    </message>
    <message>
        <source>This server has no call for that. Older servers lack some: use SuperOffice&apos;s own administration.</source>
        <translation>Denne serveren har ikke noe kall for dette. Eldre servere mangler enkelte kall: Bruk administrasjonen i SuperOffice.</translation>
    </message>
    <message>
        <source>The server refused that to this user when it was tried. Sign in as an administrator, or refresh to try again.</source>
        <translation>Serveren avviste dette for denne brukeren da det ble forsøkt. Logg inn som administrator, eller oppdater for å prøve på nytt.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 says that something was refused; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 Serveren melder: %2</translation>
    </message>
    <message>
        <source>SuperOffice&apos;s own licence cannot be removed.</source>
        <translation>SuperOffices egen lisens kan ikke fjernes.</translation>
    </message>
    <message>
        <source>There is nothing to activate yet. Check for a new licence, or load one from a file.</source>
        <translation>Det er ingenting å aktivere ennå. Søk etter ny lisens, eller hent en lisens fra fil.</translation>
    </message>
</context>
<context>
    <name>LicenseOfferPanel</name>
    <message>
        <source>Show all licences</source>
        <extracomment>Check box: also the licences that stay as they are.</extracomment>
        <translation>Vis alle lisenser</translation>
    </message>
    <message>
        <source>Licence comparison</source>
        <extracomment>Name of a table for screen readers: licences now and with the new package.</extracomment>
        <translation>Sammenligning av lisenser</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Enter shows the details of a licence, a click on a header sorts.</source>
        <translation>Det den nye lisensen ville endre, lisens for lisens. Trykk på Enter for å se detaljene for en lisens, klikk på en overskrift for å sortere.</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>Button: puts the new licence in force, after asking.</extracomment>
        <translation>Aktiver</translation>
    </message>
    <message>
        <source>Remove superfluous licences…</source>
        <extracomment>Button: go to those whose licences have to be released first.</extracomment>
        <translation>Fjern overflødige lisenser…</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: ask the licence server once more.</extracomment>
        <translation>Søk på nytt</translation>
    </message>
    <message>
        <source>Load again…</source>
        <extracomment>Button: choose the licence file once more.</extracomment>
        <translation>Hent filen på nytt…</translation>
    </message>
    <message>
        <source>Puts the new licence in force, after showing once more what changes</source>
        <translation>Setter den nye lisensen i kraft, etter å ha vist en gang til hva som endres</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Lisensene kunne ikke hentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen lisenser</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>Serveren kjenner ingen lisenseier.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget inn</translation>
    </message>
    <message>
        <source>Sign in to see the licences of your tenant.</source>
        <translation>Logg inn for å se lisensene dine.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logg inn…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter lisenser…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Serveren er spurt om alle lisenseiere.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ingenting endres</translation>
    </message>
    <message>
        <source>No licence differs from what is stored. “Show all licences” lists them.</source>
        <translation>Ingen lisenser avviker fra det som er lagret. Velg «Vis alle lisenser» for å se dem.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Spør…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ikke spurt ennå</translation>
    </message>
    <message>
        <source>“Check for new licence” asks %1’s licence server for a newer one, “Load licence from file…” reads one that was sent to you.
You see what would change before you activate it. (Some licence servers activate by themselves when they are asked; then you are told.)</source>
        <extracomment>%1 is a licence owner. The words in quotes are those on the buttons.</extracomment>
        <translation>«Søk etter ny lisens» spør lisensserveren til %1 om det finnes en nyere, «Hent lisens fra fil…» leser en du har fått tilsendt.
Du ser hva som ville bli endret før du aktiverer den. (Noen lisensservere aktiverer av seg selv når de blir spurt; da får du vite det.)</translation>
    </message>
    <message>
        <source>Lists the licences that stay as they are, too.</source>
        <translation>Viser også lisensene som ikke endres.</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Where it allows fewer seats than are in use the row is red, and seats have to be given back first.</source>
        <translation>Det den nye lisensen ville endre, lisens for lisens. Hvis den tillater færre plasser enn det er i bruk, er raden rød, og plasser må frigjøres først.</translation>
    </message>
    <message>
        <source>Shows once more what changes, and asks; then the new licence comes into force on the server. What is stored afterwards is read again and compared. It cannot be undone here.</source>
        <translation>Viser en gang til hva som endres, og spør. Deretter trer den nye lisensen i kraft på serveren. Det som da er lagret, leses tilbake og sammenlignes. Det kan ikke angres her.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent på nytt</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerList</name>
    <message>
        <source>Licence owners</source>
        <extracomment>Label of the box that chooses whose licence is shown.</extracomment>
        <translation>Lisenseiere</translation>
    </message>
    <message>
        <source>Whose licence is shown beside it</source>
        <translation>Eieren av lisensen som vises ved siden av</translation>
    </message>
    <message>
        <source>Whose licence is shown: that of SuperOffice, or of a partner with a licence of its own.</source>
        <translation>Eieren av lisensen som vises: SuperOffice, eller en partner med egen lisens.</translation>
    </message>
    <message>
        <source>Owners of the licence server</source>
        <extracomment>Name of the list that chooses whose licence is shown, for screen readers.</extracomment>
        <translation>Eierne på lisensserveren</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerModel</name>
    <message>
        <source>Restricted</source>
        <extracomment>Group of licences that have a ceiling of seats.</extracomment>
        <translation>Begrensede</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Group of licences without a ceiling.</extracomment>
        <translation>Ubegrensede</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a licence: %1 its name, %2 its seats, as in &quot;97 of 100 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Lisenseiere</translation>
    </message>
</context>
<context>
    <name>LicenseServer</name>
    <message>
        <source>The licence server has not been asked yet.</source>
        <translation>Lisensserveren er ikke spurt ennå.</translation>
    </message>
    <message>
        <source>%1 Asked at %2.</source>
        <extracomment>%1 is what the licence server said, a whole sentence; %2 a time.</extracomment>
        <translation>%1 Spurt %2.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>Title: %1 is a licence.</extracomment>
        <translation>Historikk for %1</translation>
    </message>
    <message>
        <source>The licence server tells nothing of this licence.</source>
        <translation>Lisensserveren opplyser ingenting om denne lisensen.</translation>
    </message>
</context>
<context>
    <name>LicenseServerCommands</name>
    <message>
        <source>Check for new licence</source>
        <extracomment>Button: asks the owner&apos;s licence server whether there is a newer licence.</extracomment>
        <translation>Søk etter ny lisens</translation>
    </message>
    <message>
        <source>Load licence from file…</source>
        <extracomment>Button: reads a licence that came as a file.</extracomment>
        <translation>Hent lisens fra fil…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button with a menu of commands that are seldom needed.</extracomment>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Open web shop</source>
        <extracomment>Command: where the owner sells licences.</extracomment>
        <translation>Åpne nettbutikken</translation>
    </message>
    <message>
        <source>Change serial number…</source>
        <extracomment>Command, opens a dialog.</extracomment>
        <translation>Endre serienummer…</translation>
    </message>
    <message>
        <source>Remove licence…</source>
        <extracomment>Command, opens a dialog: takes all licences of an owner out of the installation.</extracomment>
        <translation>Fjern lisens…</translation>
    </message>
    <message>
        <source>History of licence…</source>
        <extracomment>Command: what the owner&apos;s licence server remembers of the licence in the chosen row.</extracomment>
        <translation>Historikk for lisensen…</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server, and compares what it offers with what is stored</source>
        <translation>Spør lisensserveren til eieren, og sammenligner det den tilbyr, med det som er lagret</translation>
    </message>
    <message>
        <source>Compares a licence file with what is stored. A file can also be dropped on the page.</source>
        <translation>Sammenligner en lisensfil med det som er lagret. Du kan også slippe en fil på siden.</translation>
    </message>
    <message>
        <source>Shows where the web shop is before it is opened</source>
        <translation>Viser adressen til nettbutikken før den åpnes</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed</source>
        <translation>For en installasjon som har vært en demonstrasjon, eller der firmaet er endret</translation>
    </message>
    <message>
        <source>Removes all licences of this owner from the installation, after asking</source>
        <translation>Fjerner alle lisensene til denne eieren fra installasjonen, etter å ha spurt</translation>
    </message>
    <message>
        <source>Choose a licence in the comparison first: check for a new licence, or show all licences.</source>
        <translation>Velg en lisens i sammenligningen først: Søk etter ny lisens, eller vis alle lisenser.</translation>
    </message>
    <message>
        <source>What the licence server remembers of the chosen licence</source>
        <translation>Det lisensserveren har registrert om den valgte lisensen</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server for a newer licence and shows what it would change. Some servers put what they find in force at once, so it is never asked by itself.</source>
        <translation>Spør lisensserveren til eieren om det finnes en nyere lisens, og viser hva den ville endre. Noen servere setter det de finner, i kraft med en gang, så lisensserveren blir aldri spurt automatisk.</translation>
    </message>
    <message>
        <source>Reads a licence that came as a file and shows what it would change. Nothing is in force before you activate it.</source>
        <translation>Leser en lisens du har fått som fil, og viser hva den ville endre. Ingenting trer i kraft før du aktiverer den.</translation>
    </message>
    <message>
        <source>What is seldom needed: the web shop, another serial number, the history of a licence, and removing one.</source>
        <translation>Det som sjelden trengs: nettbutikken, nytt serienummer, historikken for en lisens og fjerning av en lisens.</translation>
    </message>
    <message>
        <source>Asks the server where the owner sells licences, and shows the address.</source>
        <translation>Spør serveren hvor eieren selger lisenser, og viser adressen.</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. You are asked first; it cannot be undone here.</source>
        <translation>For en installasjon som har vært en demonstrasjon, eller der firmaet er endret. Du blir spurt først, og det kan ikke angres her.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation. You are asked first; it cannot be undone here.</source>
        <translation>Fjerner alle lisensene til denne eieren fra installasjonen. Du blir spurt først, og det kan ikke angres her.</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server what it remembers of the licence in the chosen row.</source>
        <translation>Spør lisensserveren til eieren hva den har registrert om lisensen i den valgte raden.</translation>
    </message>
</context>
<context>
    <name>LicenseServerPage</name>
    <message>
        <source>Load licence from file</source>
        <translation>Hent lisens fra fil</translation>
    </message>
    <message>
        <source>Licence files (*.xml *.lic *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Lisensfiler (*.xml *.lic *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Licence server</source>
        <extracomment>Title of a page and entry in the list of sections: where new licences come from.</extracomment>
        <translation>Lisensserver</translation>
    </message>
    <message>
        <source>Parts of the licence</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Deler av lisensen</translation>
    </message>
    <message>
        <source>Owner information</source>
        <extracomment>Tab: what is stored of an owner&apos;s licence.</extracomment>
        <translation>Informasjon om eier</translation>
    </message>
    <message>
        <source>New licence</source>
        <extracomment>Tab: what a licence on offer would change.</extracomment>
        <translation>Ny lisens</translation>
    </message>
    <message>
        <source>Superfluous licences</source>
        <extracomment>Tab: who has to give a licence back before the new one fits.</extracomment>
        <translation>Overflødige lisenser</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>The owner’s web shop was found.</source>
        <translation>Fant nettbutikken til eieren.</translation>
    </message>
    <message>
        <source>The licence on offer and what it would change, who has to give a licence back before it fits, and what is stored now.</source>
        <translation>Lisensen som tilbys, og hva den ville endre, hvem som må gi fra seg en lisens før den passer, og hva som er lagret nå.</translation>
    </message>
</context>
<context>
    <name>LicenseServerText</name>
    <message>
        <source>Asking the licence server of %1 since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Spør lisensserveren til %1 (siden %2)… Det kan ta et minutt.</translation>
    </message>
    <message>
        <source>Having the licence file of %1 checked since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Kontrollerer lisensfilen fra %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Getting ready to activate the new licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Klargjør aktivering av den nye lisensen fra %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Getting ready to change the serial number since %2…</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Klargjør endring av serienummeret (siden %2)…</translation>
    </message>
    <message>
        <source>Getting ready to remove the licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Klargjør fjerning av lisensen til %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Reading the details of a licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Henter detaljer om en lisens fra %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Asking the licence server of %1 for the history of a licence since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Spør lisensserveren til %1 om historikken for en lisens (siden %2)… Det kan ta et minutt.</translation>
    </message>
    <message>
        <source>Looking for the web shop of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Leter etter nettbutikken til %1 (siden %2)…</translation>
    </message>
    <message>
        <source>Changing the serial number since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Endrer serienummeret (siden %2)… Det kan ta et minutt og kan ikke lenger avbrytes.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 since %2… That can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Fjerner lisensen til %1 (siden %2)… Det kan ikke lenger avbrytes.</translation>
    </message>
    <message>
        <source>Activating the new licence of %1 since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Aktiverer den nye lisensen fra %1 (siden %2)… Det kan ta et minutt og kan ikke lenger avbrytes.</translation>
    </message>
    <message>
        <source>From the file %1, read at %2.</source>
        <extracomment>Where a licence comes from: %1 is the name of a file, %2 a time.</extracomment>
        <translation>Fra filen %1, lest %2.</translation>
    </message>
    <message>
        <source>From the licence server, fetched at %2.</source>
        <extracomment>Where a licence comes from: %2 is a time.</extracomment>
        <translation>Fra lisensserveren, hentet %2.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: load the file again.</source>
        <translation>Det er mer enn 15 minutter siden: Hent filen på nytt.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: check again.</source>
        <translation>Det er mer enn 15 minutter siden: Søk på nytt.</translation>
    </message>
    <message>
        <source>The seats have changed since: load the file again.</source>
        <translation>Plassene er endret siden da: Hent filen på nytt.</translation>
    </message>
    <message>
        <source>The seats have changed since: check again.</source>
        <translation>Plassene er endret siden da: Søk på nytt.</translation>
    </message>
    <message>
        <source>The serial number is changed: the server was read again and shows the new one.</source>
        <translation>Serienummeret er endret: Alt er hentet fra serveren på nytt, og den viser det nye nummeret.</translation>
    </message>
    <message>
        <source>The licence of %1 is removed: the server was read again and has it no more.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Lisensen fra %1 er fjernet: Alt er hentet fra serveren på nytt, og den har ikke lisensen lenger.</translation>
    </message>
    <message>
        <source>The new licence of %1 is active: the server was read again and shows it.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Den nye lisensen fra %1 er aktiv: Alt er hentet fra serveren på nytt, og den viser lisensen.</translation>
    </message>
    <message>
        <source>The serial number was not changed.</source>
        <translation>Serienummeret ble ikke endret.</translation>
    </message>
    <message>
        <source>The licence of %1 was not removed.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Lisensen fra %1 ble ikke fjernet.</translation>
    </message>
    <message>
        <source>The new licence of %1 was not activated.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Den nye lisensen fra %1 ble ikke aktivert.</translation>
    </message>
    <message>
        <source>The serial number was sent, but the server shows something else.</source>
        <translation>Serienummeret ble sendt, men serveren viser noe annet.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 was sent, but the server still shows one.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Fjerningen av lisensen til %1 ble sendt, men serveren viser fortsatt en lisens.</translation>
    </message>
    <message>
        <source>The new licence of %1 was sent, but the server shows something else.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Den nye lisensen fra %1 ble sendt, men serveren viser noe annet.</translation>
    </message>
    <message>
        <source>Whether the serial number is changed is not known: read the server again to see.</source>
        <translation>Det er ukjent om serienummeret er endret: Hent alt fra serveren på nytt for å se det.</translation>
    </message>
    <message>
        <source>Whether the licence of %1 is removed is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det er ukjent om lisensen fra %1 er fjernet: Hent alt fra serveren på nytt for å se det.</translation>
    </message>
    <message>
        <source>Whether the new licence of %1 is active is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det er ukjent om den nye lisensen fra %1 er aktiv: Hent alt fra serveren på nytt for å se det.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <extracomment>Beneath an owner of licences: the licence server is being asked, or something is being changed.</extracomment>
        <translation>Pågår…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Beneath an owner of licences: the last thing that was asked or done has failed.</extracomment>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>%1, asked at %2</source>
        <extracomment>Beneath an owner of licences: %1 is such as &quot;Nothing new&quot;, %2 a time.</extracomment>
        <translation>%1, spurt %2</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Beneath an owner of licences: its licence server.</extracomment>
        <translation>Ikke spurt ennå</translation>
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
        <translation>Det finnes ingen ny lisens.</translation>
    </message>
    <message>
        <source>A new licence is available.</source>
        <translation>En ny lisens er tilgjengelig.</translation>
    </message>
    <message>
        <source>A licence with a new company name is available.</source>
        <translation>En lisens med nytt firmanavn er tilgjengelig.</translation>
    </message>
    <message>
        <source>A licence with a new serial number is available.</source>
        <translation>En lisens med nytt serienummer er tilgjengelig.</translation>
    </message>
    <message>
        <source>The licence server has a message, but it is empty.</source>
        <translation>Lisensserveren har en melding, men den er tom.</translation>
    </message>
    <message>
        <source>A new licence was found, and the server has activated it by itself.</source>
        <translation>En ny lisens ble funnet, og serveren har aktivert den av seg selv.</translation>
    </message>
    <message>
        <source>The licence cannot be fetched from the licence server. Try again later, or load a licence from a file.</source>
        <translation>Lisensen kan ikke hentes fra lisensserveren. Prøv på nytt senere, eller hent en lisens fra fil.</translation>
    </message>
    <message>
        <source>The licence server has failed for an unknown reason. Try again later, or load a licence from a file.</source>
        <translation>Det oppstod en ukjent feil på lisensserveren. Prøv på nytt senere, eller hent en lisens fra fil.</translation>
    </message>
    <message>
        <source>The server has not said whether there is a new licence.</source>
        <translation>Serveren har ikke oppgitt om det finnes en ny lisens.</translation>
    </message>
    <message>
        <source>%1 The licence server says: %2</source>
        <extracomment>%1 is what was found, one or two sentences; %2 the licence server&apos;s own message.</extracomment>
        <translation>%1 Lisensserveren melder: %2</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Ikke noe nytt</translation>
    </message>
    <message>
        <source>New licence available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Ny lisens tilgjengelig</translation>
    </message>
    <message>
        <source>New company name available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Nytt firmanavn tilgjengelig</translation>
    </message>
    <message>
        <source>New serial number available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Nytt serienummer tilgjengelig</translation>
    </message>
    <message>
        <source>There is a message</source>
        <extracomment>What a check for a new licence has come to: the licence server tells something.</extracomment>
        <translation>Det finnes en melding</translation>
    </message>
    <message>
        <source>New licence activated</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Ny lisens aktivert</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Kan ikke hentes</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Ukjent feil</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>What a check for a new licence has come to: the server did not tell.</extracomment>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>The server answers “%1”, which is newer than this program.</source>
        <extracomment>%1 is a word of the server that this program does not know.</extracomment>
        <translation>Serveren svarer «%1», som er nyere enn dette programmet.</translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message>
        <source>%1 in use, unlimited</source>
        <extracomment>Seats of a licence without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1 i bruk, ubegrenset</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>Seats of a licence: %1 in use out of %2 owned.</extracomment>
        <translation>%1 av %2 i bruk</translation>
    </message>
    <message>
        <source>%1 → %2, unlimited</source>
        <extracomment>Seats without a ceiling while changes are staged: %1 in use now, %2 afterwards.</extracomment>
        <translation>%1 → %2, ubegrenset</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Short form of seats: %1 in use out of %2 owned.</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <extracomment>Seats while changes are staged: %1 in use now, %2 afterwards, %3 owned.</extracomment>
        <translation>%1 → %2 av %3</translation>
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
        <translation>fullt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling.</extracomment>
        <translation>ubegrenset</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>How many seats are left.</extracomment>
        <translation>%1 igjen</translation>
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
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>Kind of licence the server does not tell.</extracomment>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>no free seat</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>ingen ledig plass</translation>
    </message>
    <message>
        <source>needs another licence first</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>krever en annen lisens først</translation>
    </message>
    <message>
        <source>needs %1</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;; %1 is another licence.</extracomment>
        <translation>krever %1</translation>
    </message>
    <message>
        <source>the server does not allow it</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>serveren tillater det ikke</translation>
    </message>
    <message>
        <source>read-only here</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>skrivebeskyttet her</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <extracomment>State of a box whose content has not arrived from the server.</extracomment>
        <translation>ikke lastet inn ennå</translation>
    </message>
    <message>
        <source>assigned, will be released</source>
        <extracomment>State of a box: the associate holds the licence and a staged change takes it.</extracomment>
        <translation>tildelt, blir frigjort</translation>
    </message>
    <message>
        <source>assigned</source>
        <extracomment>State of a box: the associate holds the licence.</extracomment>
        <translation>tildelt</translation>
    </message>
    <message>
        <source>not assigned, will be assigned</source>
        <extracomment>State of a box: a staged change gives the licence.</extracomment>
        <translation>ikke tildelt, blir tildelt</translation>
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
        <translation>Det denne medarbeideren har, er ikke lastet inn ennå. Vent et øyeblikk.</translation>
    </message>
    <message>
        <source>No seat is free. Release the licence from somebody else, or buy more seats.</source>
        <translation>Ingen plass er ledig. Frigjør lisensen hos noen andre, eller kjøp flere plasser.</translation>
    </message>
    <message>
        <source>The server does not allow this licence for this associate.</source>
        <translation>Serveren tillater ikke denne lisensen for denne medarbeideren.</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>Short form of seats without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1, ubegrenset</translation>
    </message>
    <message>
        <source>changes are being applied</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>endringer gjennomføres</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Endringer gjennomføres. Vent til de er ferdige.</translation>
    </message>
    <message>
        <source>Whether these licences can be changed here is not known yet. Wait a moment.</source>
        <translation>Det er ikke kjent ennå om disse lisensene kan endres her. Vent et øyeblikk.</translation>
    </message>
    <message>
        <source>This server has no way for a program to change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>Denne serveren gir ikke programmer noen mulighet til å endre disse lisensene. Endre dem i brukeradministrasjonen i SuperOffice.</translation>
    </message>
    <message>
        <source>The server does not let this program change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>Serveren lar ikke dette programmet endre disse lisensene. Endre dem i brukeradministrasjonen i SuperOffice.</translation>
    </message>
    <message>
        <source>not here any more</source>
        <extracomment>Why a licence cannot be given or taken: the associate or the licence does not exist any more.</extracomment>
        <translation>finnes ikke lenger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a licence cannot be given: %1 &quot;needs User&quot;, %2 why that one cannot be given, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not assigned, needs %1</source>
        <extracomment>State of a box: the associate does not hold the licence, and would be given %1 along with it.</extracomment>
        <translation>ikke tildelt, krever %1</translation>
    </message>
    <message>
        <source>This licence needs %1, which cannot be given to this associate now.</source>
        <translation>Denne lisensen krever %1, som ikke kan tildeles denne medarbeideren nå.</translation>
    </message>
    <message>
        <source>The associate or the licence is not here any more.</source>
        <translation>Medarbeideren eller lisensen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>enough seats</source>
        <extracomment>A licence that is far from its ceiling, or has none.</extracomment>
        <translation>nok plasser</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>A licence that is close to its ceiling.</extracomment>
        <translation>nesten fullt</translation>
    </message>
    <message>
        <source>over-assigned</source>
        <extracomment>More seats of a licence are in use than owned.</extracomment>
        <translation>for mange tildelt</translation>
    </message>
    <message>
        <source>read-only, as last known</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>skrivebeskyttet, sist kjente opplysninger</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. It can be changed once the server has been read.</source>
        <translation>Dette er de sist kjente opplysningene om kundemiljøet. Endringer er mulig når alt er hentet fra serveren.</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Kind of licence: it has no ceiling of seats.</extracomment>
        <translation>Ubegrenset</translation>
    </message>
    <message>
        <source>Restricted</source>
        <extracomment>Kind of licence: it has a ceiling of seats.</extracomment>
        <translation>Begrenset</translation>
    </message>
    <message>
        <source>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</source>
        <translation>Tallene fra serveren stemmer ikke: %1 i bruk og %2 ledige er ikke %3.</translation>
    </message>
</context>
<context>
    <name>LicensesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Lisenseiere</translation>
    </message>
    <message>
        <source>Owners with their restricted and unrestricted module licences</source>
        <translation>Eiere med begrensede og ubegrensede modullisenser</translation>
    </message>
    <message>
        <source>Module licences</source>
        <translation>Modullisenser</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Lisensene kunne ikke hentes</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen lisenser</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>Serveren kjenner ingen lisenseier.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter lisenser…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Serveren er spurt om alle lisenseiere.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %Ln licence(s)</source>
        <extracomment>Line under the page title: %1 the company, %2 the licence owner, %Ln how many of its licences are listed.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %Ln lisens</numerusform>
            <numerusform>%1 · %2 · %Ln lisenser</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats and details of the chosen owner&apos;s licences</source>
        <translation>Plasser og detaljer for lisensene til den valgte eieren</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget inn</translation>
    </message>
    <message>
        <source>Sign in to see the licences of your tenant.</source>
        <translation>Logg inn for å se lisensene dine.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logg inn…</translation>
    </message>
    <message>
        <source>Whose licences the table shows: all of an owner, or only those with or without a ceiling of seats.</source>
        <translation>Hvilke lisenser tabellen viser: alle fra en eier, eller bare de begrensede eller de ubegrensede.</translation>
    </message>
    <message>
        <source>The licences of the chosen owner, with the seats owned, in use and left. Enter or a double click shows who holds one. Licences that SuperOffice hides are hidden here too.</source>
        <translation>Lisensene fra den valgte eieren, med plasser totalt, i bruk og tilgjengelig. Trykk på Enter eller dobbeltklikk for å se hvem som har en lisens. Lisenser som SuperOffice skjuler, er skjult her også.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent på nytt</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>The link leads to %1.</source>
        <extracomment>Follows what a licence server says; %1 is a host such as &quot;shop.superoffice.com&quot;.</extracomment>
        <translation>Lenken fører til %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: open the link in the browser.</extracomment>
        <translation>Åpne lenken</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar, for screen readers.</extracomment>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Applying changes…</source>
        <translation>Gjennomfører endringer…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter lisenser…</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Henter medarbeidere…</translation>
    </message>
    <message>
        <source>Reading who holds what…</source>
        <translation>Henter hvem som har hva…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>Progress: %1 what is done, %2 of %3 done.
----------
Progress: %1 what is read, %2 of %3 done.</extracomment>
        <translation>%1 %2 av %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stop waiting for the server.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stop waiting for the server</source>
        <translation>Slutt å vente på serveren</translation>
    </message>
    <message>
        <source>Stops waiting for the server</source>
        <translation>Slutter å vente på serveren</translation>
    </message>
    <message>
        <source>%1 The server is slow (%2).</source>
        <extracomment>%1 what is going on, as in &quot;Reading licences…&quot;; %2 is a call of the server that has taken more than five seconds.</extracomment>
        <translation>%1 Serveren er treg (%2).</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>%1, mindre enn ett minutt igjen</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln minute(s) left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>
            <numerusform>%1, omtrent %Ln minutt igjen</numerusform>
            <numerusform>%1, omtrent %Ln minutter igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>How far reading or applying has come. A request that takes more than five seconds is named; Cancel stops waiting for it.</source>
        <translation>Hvor langt hentingen eller gjennomføringen er kommet. En forespørsel som tar mer enn fem sekunder, blir vist. Med «Avbryt» slutter programmet å vente på den.</translation>
    </message>
    <message>
        <source>Everything has been read.</source>
        <translation>Alt er lest.</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Nobody signed in in the browser in time. Sign in again.</source>
        <translation>Ingen logget inn i nettleseren i tide. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>This computer does not let Seatkeeper wait for the browser: no port on 127.0.0.1 is free. Restart Seatkeeper and sign in again.</source>
        <translation>Seatkeeper kan ikke vente på nettleseren på denne datamaskinen: Ingen port på 127.0.0.1 er ledig. Start Seatkeeper på nytt, og logg inn igjen.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Seatkeeper is waiting for. Sign in again from Seatkeeper.</source>
        <translation>Dette svaret hører ikke til innloggingen som Seatkeeper venter på. Logg inn på nytt fra Seatkeeper.</translation>
    </message>
    <message>
        <source>You can close this window and go back to Seatkeeper.</source>
        <extracomment>Shown in the browser when the sign-in is over.</extracomment>
        <translation>Du kan lukke dette vinduet og gå tilbake til Seatkeeper.</translation>
    </message>
    <message>
        <source>SuperOffice did not sign you in: %1</source>
        <extracomment>Shown in the browser; %1 is the sign-in page&apos;s own explanation.</extracomment>
        <translation>SuperOffice logget deg ikke inn: %1</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Fil</translation>
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
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Find associates</source>
        <extracomment>Menu entry: go to the search field.</extracomment>
        <translation>&amp;Søk etter medarbeidere</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Lisenser</translation>
    </message>
    <message>
        <source>&amp;Assignments</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Tildelinger</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Endringer</translation>
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
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Tooltip of Undo: %1 is the step that would be undone.</extracomment>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Ingenting å angre</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>Tooltip of Redo: %1 is the step that would be done again.</extracomment>
        <translation>Gjør om: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Ingenting å gjøre om</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <extracomment>Menu: light or dark.</extracomment>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <extracomment>Menu entry: opens the dialog in which a tenant is chosen.</extracomment>
        <translation>Til&amp;koblinger…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Diagnostikk</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>H&amp;istorikk</translation>
    </message>
    <message>
        <source>&amp;Import assignments…</source>
        <extracomment>Menu entry and button: stage what a file says.</extracomment>
        <translation>&amp;Importer tildelinger…</translation>
    </message>
    <message>
        <source>Stages licences as a CSV file says, after showing what it comes to</source>
        <translation>Klargjør lisenser slik en CSV-fil angir, etter å ha vist hva det fører til</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Menu entry and button: write what is known into a file.</extracomment>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>Saves assignments, seats, history or runs as a file</source>
        <translation>Lagrer tildelinger, plasser, plasshistorikk eller kjøringer som fil</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Dash&amp;bord</translation>
    </message>
    <message>
        <source>Licence serve&amp;r</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Lisensserve&amp;r</translation>
    </message>
    <message>
        <source>&amp;Satellites</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>S&amp;atellitter</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>Menu entry: opens the dialog in which the program is set up.</extracomment>
        <translation>I&amp;nnstillinger…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <extracomment>Menu entry: type what is wanted, be it an action, a page, a licence, its owner or an associate.</extracomment>
        <translation>Kommando&amp;palett…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Appearance: light on black, with clear borders, for those who see little.</extracomment>
        <translation>&amp;Høy kontrast</translation>
    </message>
    <message>
        <source>Opens the list of connections, where you choose, add or test one. You are asked about staged changes before the tenant is left.</source>
        <translation>Åpner listen over tilkoblinger, der du kan velge, legge til eller teste en tilkobling. Du blir spurt om klargjorte endringer før du forlater kundemiljøet.</translation>
    </message>
    <message>
        <source>Reads a CSV file of associates and licences, shows line by line what it would change, and stages it. Nothing is sent to the server.</source>
        <translation>Leser en CSV-fil med medarbeidere og lisenser, viser linje for linje hva den ville endre, og klargjør det. Ingenting sendes til serveren.</translation>
    </message>
    <message>
        <source>Sets up Seatkeeper on this computer: language, appearance, thresholds and notifications.</source>
        <translation>Konfigurerer Seatkeeper på denne datamaskinen: språk, utseende, grenseverdier og varsler.</translation>
    </message>
    <message>
        <source>Ends Seatkeeper. You are asked about staged changes first.</source>
        <translation>Avslutter Seatkeeper. Du blir først spurt om klargjorte endringer.</translation>
    </message>
    <message>
        <source>Takes back the last step of staging. What has been applied is undone under Activity.</source>
        <translation>Angrer det siste du klargjorde. Det som er gjennomført, angres under Historikk.</translation>
    </message>
    <message>
        <source>Stages again what was taken back last.</source>
        <translation>Klargjør på nytt det som sist ble angret.</translation>
    </message>
    <message>
        <source>Goes to the search field over the associates.</source>
        <translation>Går til søkefeltet for medarbeidere.</translation>
    </message>
    <message>
        <source>Finds any command, page, licence, owner or associate by a few letters of its name.</source>
        <translation>Finner kommandoer, sider, lisenser, eiere og medarbeidere ut fra noen få bokstaver i navnet.</translation>
    </message>
    <message>
        <source>The language of Seatkeeper, in which the server is asked for its names, too. Everything stays where it is.</source>
        <translation>Språket i Seatkeeper, som serveren også blir bedt om å bruke for navn. Alt annet er som før.</translation>
    </message>
    <message>
        <source>How Seatkeeper looks. Nothing else changes.</source>
        <translation>Hvordan Seatkeeper ser ut. Ingenting annet endres.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Endringer gjennomføres. Vent til de er ferdige.</translation>
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
            <numerusform>%Ln endring er klargjort, men ikke gjennomført.</numerusform>
            <numerusform>%Ln endringer er klargjort, men ikke gjennomført.</numerusform>
        </translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>Supportpakken er kopiert til utklippstavlen.</translation>
    </message>
    <message>
        <source>Leaving now loses what is staged. The server is left as it is.</source>
        <translation>Det som er klargjort, går tapt hvis du forlater kundemiljøet nå. Serveren forblir uendret.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <extracomment>Button: leave the tenant, or the program, although changes are staged.</extracomment>
        <translation>Forlat likevel</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Endringer gjennomføres. Vent til de er ferdige.</translation>
    </message>
    <message>
        <source>Reclaim seats</source>
        <extracomment>A step that can be undone: the release of seats that nobody seems to need.</extracomment>
        <translation>Frigjør plasser</translation>
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
        <translation>ubegrenset</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Tilgjengelig</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: kind of licence.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <extracomment>Column: the licence that is needed first.</extracomment>
        <translation>Forutsetning</translation>
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
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1: %2 of %3 seats in use</source>
        <extracomment>Notification: %1 is a licence; %2 of its %3 seats are in use.</extracomment>
        <translation>%1: %2 av %3 plasser er i bruk</translation>
    </message>
    <message>
        <source>%1: the licence expires today</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>%1: Lisensen utløper i dag</translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expires in %Ln day(s)</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: Lisensen utløper om %Ln dag</numerusform>
            <numerusform>%1: Lisensen utløper om %Ln dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expired %Ln day(s) ago</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: Lisensen utløp for %Ln dag siden</numerusform>
            <numerusform>%1: Lisensen utløp for %Ln dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has finished: %2 verified, %3 not applied</source>
        <extracomment>Notification: %1 is the number of a run; %2 changes were verified, %3 could not be applied.</extracomment>
        <translation>Kjøring %1 er ferdig: %2 bekreftet, %3 ikke gjennomført</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) need attention</source>
        <extracomment>Notification: so many licences have few seats left or are about to expire.</extracomment>
        <translation>
            <numerusform>%Ln lisens krever oppmerksomhet</numerusform>
            <numerusform>%Ln lisenser krever oppmerksomhet</numerusform>
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
        <translation>Bekreftelsen på innloggingen fra SuperOffice er ikke til å stole på og ble derfor ikke brukt. Kontroller dato og klokkeslett på denne datamaskinen, og logg inn på nytt.</translation>
    </message>
</context>
<context>
    <name>OpenIdSignIn</name>
    <message>
        <source>The sign-in has expired. Sign in again.</source>
        <translation>Innloggingen er utløpt. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was refused or given up.</source>
        <translation>Innloggingen i nettleseren ble avvist eller avbrutt.</translation>
    </message>
    <message>
        <source>The browser signed in to the tenant %1, but this connection is for %2. Sign out of SuperOffice in the browser, then sign in again.</source>
        <extracomment>%1 and %2 are names such as &quot;Cust31415&quot;. &quot;Tenant&quot;: a customer&apos;s own database.</extracomment>
        <translation>Nettleseren logget inn i kundemiljøet %1, men denne tilkoblingen gjelder %2. Logg ut av SuperOffice i nettleseren, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>SuperOffice did not say which tenant you signed in to. Enter the tenant in the connection&apos;s settings.</source>
        <translation>SuperOffice oppga ikke hvilket kundemiljø du logget inn i. Skriv inn kundemiljøet i innstillingene for tilkoblingen.</translation>
    </message>
</context>
<context>
    <name>OpenIdTokens</name>
    <message>
        <source>SuperOffice did not complete the sign-in. It may have taken too long, or the application id or secret is wrong: check them, then sign in again.</source>
        <translation>SuperOffice fullførte ikke innloggingen. Den kan ha tatt for lang tid, eller app-ID-en eller apphemmeligheten er feil: Kontroller dem, og logg inn på nytt.</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Origin</source>
        <extracomment>Name of the place that says where an assignment comes from.</extracomment>
        <translation>Opprinnelse</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the place that says where an assignment comes from.</extracomment>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Show run %1</source>
        <extracomment>Button: goes to the page &quot;Activity&quot;; %1 is the number of a run.</extracomment>
        <translation>Vis kjøring %1</translation>
    </message>
    <message>
        <source>Says how the associate came to have the licence or to lack it: directly, through a user plan, by a run of Seatkeeper, or by somebody else. Nothing is changed here.</source>
        <translation>Viser hvordan medarbeideren har fått lisensen, eller hvorfor den mangler: direkte, via en brukerplan, i en kjøring i Seatkeeper eller på grunn av noen andre. Ingenting endres her.</translation>
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
        <translation>Følger med brukerplanen %1.</translation>
    </message>
    <message>
        <source>A staged change will assign it.</source>
        <translation>En klargjort endring vil tildele den.</translation>
    </message>
    <message>
        <source>A staged change will release it.</source>
        <translation>En klargjort endring vil frigjøre den.</translation>
    </message>
    <message>
        <source>No run on this computer has given or taken it.</source>
        <translation>Ingen kjøring på denne datamaskinen har tildelt eller fjernet den.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer.</source>
        <translation>Tildelt utenfor Seatkeeper, eller med Seatkeeper på en annen datamaskin.</translation>
    </message>
    <message>
        <source>Taken outside Seatkeeper, or with it on another computer, after run %1 had given it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Fjernet utenfor Seatkeeper, eller med Seatkeeper på en annen datamaskin, etter at kjøring %1 hadde tildelt den.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer, after run %1 had taken it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Tildelt utenfor Seatkeeper, eller med Seatkeeper på en annen datamaskin, etter at kjøring %1 hadde fjernet den.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>Something that was done before what was told above; %1 is a sentence or two.</extracomment>
        <translation>Tidligere: %1</translation>
    </message>
    <message>
        <source>What the server made of it is not known.</source>
        <translation>Det er ukjent hva serveren gjorde med det.</translation>
    </message>
    <message>
        <source>Perhaps given</source>
        <extracomment>What a run has done about a licence; &quot;by Ingrid Holm in run 12&quot; follows, as in all that come.</extracomment>
        <translation>Kanskje tildelt</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Kanskje fjernet</translation>
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
        <translation>Tildelt igjen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Fjernet igjen</translation>
    </message>
    <message>
        <source>Given with a user plan</source>
        <extracomment>What a run has done about a licence that a user plan brings along.</extracomment>
        <translation>Tildelt med en brukerplan</translation>
    </message>
    <message>
        <source>Taken with a user plan</source>
        <translation>Fjernet med en brukerplan</translation>
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
        <translation>%1 av %2 i kjøring %3 den %4.</translation>
    </message>
    <message>
        <source>%1 by %2 in run %3 on %4: %5.</source>
        <extracomment>The same with the comment of the run, %5, which comes in quotation marks.</extracomment>
        <translation>%1 av %2 i kjøring %3 den %4: %5.</translation>
    </message>
</context>
<context>
    <name>PackageFigures</name>
    <message>
        <source>What</source>
        <extracomment>Column: what is told of a package, as in &quot;Serial number&quot;.</extracomment>
        <translation>Opplysning</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: what is told of a package, as in &quot;1010031415&quot;.</extracomment>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and how far away it is: %1 is such as &quot;27/03/2027&quot;, %2 such as &quot;in 23 days&quot; or &quot;not a date&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who issues licences.</extracomment>
        <translation>Eier</translation>
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
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>What a date is about: the nominal end of a licence.</extracomment>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>What a date is about: from then on administrators are warned.</extracomment>
        <translation>Varslingen starter</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>What a date is about: until then an expired licence goes on.</extracomment>
        <translation>Utsettelsen utløper</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>What a date is about: updates are included until then.</extracomment>
        <translation>Vedlikeholdet utløper</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again by the server itself.</extracomment>
        <translation>Neste kontroll</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <extracomment>How long the server program may run, beside &quot;Server expires&quot;; %1 is a number of days.</extracomment>
        <translation>om %1 dager</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>Since when the server program may not run; %1 is a number of days.</extracomment>
        <translation>for %1 dager siden</translation>
    </message>
    <message>
        <source>Server expires</source>
        <extracomment>What a date is about: until then the server program may run.</extracomment>
        <translation>Serveren utløper</translation>
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
        <translation>satellittdatabase</translation>
    </message>
    <message>
        <source>central database</source>
        <translation>sentraldatabase</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>The database is a copy that somebody has taken along.</extracomment>
        <translation>Reise</translation>
    </message>
    <message>
        <source>on travel</source>
        <translation>på reise</translation>
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
        <translation>ubegrenset</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
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
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>The licence that has to be held first.</extracomment>
        <translation>Krever</translation>
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
        <translation>Ingen treff</translation>
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
        <translation>%1 av %2: Skriv mer</translation>
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
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>What an entry of the command palette is: an owner of licences.</extracomment>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>What an entry of the command palette is: a person.</extracomment>
        <translation>Medarbeider</translation>
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
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Text as the server sent it, to be read and copied.</source>
        <translation>Tekst slik serveren sendte den, til å lese og kopiere.</translation>
    </message>
</context>
<context>
    <name>PlannedCalls</name>
    <message>
        <source>The whole user as just read, with nothing changed but the rows of these licences:</source>
        <translation>Hele brukeren slik den nettopp ble lest, uten andre endringer enn i radene for disse lisensene:</translation>
    </message>
</context>
<context>
    <name>PlannedChanges</name>
    <message>
        <source>Line %1: “%2” is not a day such as 2027-01-31.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Linje %1: «%2» er ikke en dato i formatet 2027-01-31.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a whole number of seats.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Linje %1: «%2» er ikke et helt antall plasser.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>A licence is nearly full before it is full: choose a lower first share. Until then the former shares hold.</source>
        <translation>En lisens er nesten full før den er full: Velg en lavere første andel. Inntil da gjelder de forrige andelene.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Whatever you choose here takes effect at once.</source>
        <translation>Det du velger her, trer i kraft med en gang.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>&amp;Språk</translation>
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
        <translation>&amp;Utseende</translation>
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
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Seat thresholds</source>
        <extracomment>Title of a group of fields: from where on a licence counts as full.</extracomment>
        <translation>Grenseverdier for plasser</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked. One without a free seat always counts as full.</source>
        <translation>Hvor stor andel av plassene som må være i bruk før en lisens merkes. En lisens uten ledig plass regnes alltid som full.</translation>
    </message>
    <message>
        <source>&amp;Nearly full (amber) from</source>
        <extracomment>Label of a share in per cent; amber is the colour of the sign.</extracomment>
        <translation>&amp;Nesten fullt (gult) fra</translation>
    </message>
    <message>
        <source>&amp;Full (red) from</source>
        <extracomment>Label of a share in per cent; red is the colour of the sign.</extracomment>
        <translation>&amp;Fullt (rødt) fra</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Follows a number in a field.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Show the &amp;tour again</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>Vis &amp;omvisningen igjen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>The language of the program. The server is asked to answer in it, too; what is staged stays.</source>
        <translation>Språket i programmet. Serveren blir også bedt om å svare på dette språket. Det som er klargjort, forblir klargjort.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or whatever the desktop uses.</source>
        <translation>Lyst, mørkt eller høy kontrast, eller det samme som skrivebordet.</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked as nearly full and as full, on every page.</source>
        <translation>Hvor stor andel av plassene som må være i bruk før en lisens merkes som nesten full, og som full, på alle sider.</translation>
    </message>
    <message>
        <source>Tells when a refresh finds that a licence has become nearly full, full, or over-assigned.</source>
        <translation>Varsler når en oppdatering viser at en lisens er blitt nesten full eller full, eller at for mange er tildelt.</translation>
    </message>
    <message>
        <source>Tells how applying ended if you were in another window meanwhile.</source>
        <translation>Varsler om hvordan gjennomføringen gikk, hvis du var i et annet vindu i mellomtiden.</translation>
    </message>
    <message>
        <source>Tells so many days before a licence expires, and once more when it has expired.</source>
        <translation>Varsler så mange dager før en lisens utløper, og en gang til når den er utløpt.</translation>
    </message>
    <message>
        <source>Closes this dialog and shows the essentials on the pages themselves.</source>
        <translation>Lukker denne dialogboksen og viser det viktigste direkte på sidene.</translation>
    </message>
    <message>
        <source>Closes this dialog. What you chose holds already.</source>
        <translation>Lukker denne dialogboksen. Det du har valgt, gjelder allerede.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a group of fields: what the user is told of.</extracomment>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>While you work in another program your desktop shows them, if it can; otherwise they appear at the top of this window.</source>
        <translation>Når du arbeider i et annet program, vises varslene på skrivebordet hvis det er mulig. Ellers vises de øverst i dette vinduet.</translation>
    </message>
    <message>
        <source>A licence is &amp;running out of seats</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>En lisens er i ferd med å gå &amp;tom for plasser</translation>
    </message>
    <message>
        <source>Changes have been a&amp;pplied while you were elsewhere</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>Endringer er &amp;gjennomført mens du var et annet sted</translation>
    </message>
    <message>
        <source>A licence is about to &amp;expire, or has expired</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>En lisens utløper snart &amp;eller er utløpt</translation>
    </message>
    <message>
        <source>&amp;Days before it expires</source>
        <extracomment>Label of a number of days: how long before a licence expires the user is told.</extracomment>
        <translation>&amp;Dager før den utløper</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Proposed changes</source>
        <extracomment>Name of the place that asks what to do with changes that need others.</extracomment>
        <translation>Foreslåtte endringer</translation>
    </message>
    <message>
        <source>Asks what is to be done where a change needs others: what goes with it, how many seats that costs, and who cannot have it. Whatever you choose is only staged; Escape leaves everything as it is.</source>
        <translation>Spør hva som skal gjøres når en endring krever andre endringer: hva som følger med, hvor mange plasser det koster, og hvem som ikke kan få det. Det du velger, blir bare klargjort. Esc lar alt være som det er.</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>These licences also need %1: %2 more seats.</source>
        <extracomment>%1 lists licences, as in &quot;User and Windows&quot;, %2 how many more seats each takes: &quot;0 and 12&quot;.</extracomment>
        <translation>Disse lisensene krever også %1: %2 plasser til.</translation>
    </message>
    <message numerus="yes">
        <source>%1 also needs %2: %Ln more seat(s).</source>
        <extracomment>%1 is a licence that is being given, %2 the one it needs.</extracomment>
        <translation>
            <numerusform>%1 krever også %2: %Ln plass til.</numerusform>
            <numerusform>%1 krever også %2: %Ln plasser til.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 also needs %2: %3 more seats.</source>
        <extracomment>%1 is a licence that is being given, %2 lists those it needs, as in &quot;User and Windows&quot;, %3 how many more seats each of them takes, as in &quot;0 and 12&quot;.</extracomment>
        <translation>%1 krever også %2: %3 plasser til.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A licence and how many associates lose it: &quot;Calendar (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Released as well: %1.</source>
        <extracomment>Licences that go because another box changes; %1 lists them, as in &quot;Calendar (3) and Mobile (1)&quot;.</extracomment>
        <translation>Frigjøres også: %1.</translation>
    </message>
    <message>
        <source>%1: %2 seats needed, %3 free, short %4.</source>
        <extracomment>%1 is a licence, %2 seats wished for, %3 seats left, %4 how many are missing.</extracomment>
        <translation>%1: Det trengs %2 plasser, %3 er ledige, %4 mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have it:</source>
        <extracomment>Heading over the names of associates who cannot be given a licence.</extracomment>
        <translation>
            <numerusform>%Ln medarbeider kan ikke få den:</numerusform>
            <numerusform>%Ln medarbeidere kan ikke få den:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) cannot be changed:</source>
        <extracomment>Heading over a list of boxes, each with associate and licence.</extracomment>
        <translation>
            <numerusform>%Ln boks kan ikke endres:</numerusform>
            <numerusform>%Ln bokser kan ikke endres:</numerusform>
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
        <translation>Legg til det som kreves</translation>
    </message>
    <message>
        <source>Release these too</source>
        <extracomment>Button: take the licences that depend on it as well.</extracomment>
        <translation>Frigjør også disse</translation>
    </message>
    <message>
        <source>Change the others</source>
        <extracomment>Button: leave those out who cannot have it, and change all others.</extracomment>
        <translation>Endre de andre</translation>
    </message>
    <message>
        <source>Only those who need nothing</source>
        <translation>Bare de som ikke mangler noe</translation>
    </message>
    <message>
        <source>Only those who lose nothing else</source>
        <translation>Bare de som ikke mister noe annet</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %Ln associate(s) who cannot log in:</source>
        <extracomment>Heading over associates, each with a licence: seats are taken from them for others.</extracomment>
        <translation>
            <numerusform>Fjernes fra %Ln medarbeider som ikke kan logge inn:</numerusform>
            <numerusform>Fjernes fra %Ln medarbeidere som ikke kan logge inn:</numerusform>
        </translation>
    </message>
    <message>
        <source>needed for %1</source>
        <extracomment>Why a licence cannot be taken; %1 is another licence, which is to stay.</extracomment>
        <translation>kreves av %1</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence that lacks seats from %Ln associates who cannot log in.</extracomment>
        <translation>
            <numerusform>Frigjør hos %Ln som ikke kan logge inn</numerusform>
            <numerusform>Frigjør hos %Ln som ikke kan logge inn</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the seats</source>
        <extracomment>Button: take seats from those who cannot log in, and give them to the others.</extracomment>
        <translation>Flytt plassene</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Ett trinn &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Ett trinn &amp;opp</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Merk &amp;alt</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åpne rullegardinlisten</translation>
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
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
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
        <translation>«%1» er skrivebeskyttet.
Vil du slette den likevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Er du sikker på at du vil slette «%1»?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bokmerker</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
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
        <translation>Søk i:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opprett en ny mappe</translation>
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
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Finner ikke mappen.
Kontroller at du har oppgitt riktig mappenavn.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
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
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Kunne ikke slette mappen.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå frem</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til overordnet mappe</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nylig brukte steder</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Bytt til detaljvisning</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Finner ikke filen.
Kontroller at du har oppgitt riktig filnavn.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Bytt til listevisning</translation>
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
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endringsdato</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
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
        <translation>Marger</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egendefinert</translation>
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
        <translation>Sideoppsett</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredde:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høyde:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Siderekkefølge:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidestørrelse:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider per ark:</translation>
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
        <translation>toppmarg</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bunnmarg</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>venstremarg</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>høyremarg</translation>
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
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gjenopprett standardverdier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alle</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
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
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Alternativer &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Alternativer &gt;&gt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv til fil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv til fil ...</translation>
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
        <translation>%1 finnes allerede.
Vil du overskrive den?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er en mappe.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Det kan ikke skrives til filen %1.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>«Fra»-verdien kan ikke være større enn «Til»-verdien.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oddetallssider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Partallssider</translation>
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
        <translation>Avansert</translation>
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
        <translation>Av</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Gjeldende side</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Merket område</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsområde</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Fargemodus</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativer</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsinnstillinger</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvendt rekkefølge</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter</translation>
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
        <translation>Tosidig utskrift</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sideutvalg:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Vend langs langsiden</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Vend langs kortsiden</translation>
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
        <translation>Ut&amp;fil:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plassering:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Til toppen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Til bunnen</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Én side opp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Én side til høyre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høyre</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Én side ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Én side til venstre</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Høyre kant</translation>
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
        <translation>Shift</translation>
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
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Tilbake</translation>
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
        <translation>Pil opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pil venstre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pil høyre</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høyre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier lenkea&amp;dresse</translation>
    </message>
</context>
<context>
    <name>ReclaimModel</name>
    <message>
        <source>former employee</source>
        <extracomment>Why a seat might be taken back: the associate is marked as retired.</extracomment>
        <translation>sluttet</translation>
    </message>
    <message>
        <source>cannot log in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>kan ikke logge inn</translation>
    </message>
    <message>
        <source>has never logged in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>har aldri logget inn</translation>
    </message>
    <message>
        <source>not logged in for %1 days</source>
        <extracomment>Why a seat might be taken back; %1 is a number of days.</extracomment>
        <translation>ikke logget inn på %1 dager</translation>
    </message>
    <message>
        <source>contained in the user plan</source>
        <extracomment>Why a seat might be taken back: a user plan brings the same licence with it.</extracomment>
        <translation>inngår i brukerplanen</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When somebody last signed in, where the server does not say.</extracomment>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When somebody last signed in.</extracomment>
        <translation>aldri</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person who holds a licence.</extracomment>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a seat might be taken back.</extracomment>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Column: when somebody last signed in.</extracomment>
        <translation>Siste innlogging</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Eier</translation>
    </message>
</context>
<context>
    <name>RemoveLicenseDialog</name>
    <message>
        <source>Remove licence</source>
        <extracomment>Title of a dialog.
----------
Button: removes all licences of an owner for good.</extracomment>
        <translation>Fjern lisens</translation>
    </message>
    <message>
        <source>This removes every licence of %1 from the installation; whoever holds one can no longer use it. It cannot be undone here: the licence would have to be fetched or loaded from its file again.

Type %2 to confirm.</source>
        <extracomment>%1 is a licence owner as people call it, %2 its code name, which has to be typed.</extracomment>
        <translation>Alle lisensene til %1 fjernes fra installasjonen. De som har en av dem, kan ikke lenger bruke den. Det kan ikke angres her: Lisensen må i så fall hentes på nytt fra lisensserveren eller fra fil.

Skriv %2 for å bekrefte.</translation>
    </message>
    <message>
        <source>Licence &amp;owner</source>
        <extracomment>Label of a line: whose licences are to be removed.</extracomment>
        <translation>Lisens&amp;eier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Type the owner’s name as it stands above, so that nothing is removed by mistake.</source>
        <translation>Skriv navnet på eieren slik det står ovenfor, slik at ingenting fjernes ved en feil.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation at once; nobody can use them any more. It cannot be undone here.</source>
        <translation>Fjerner alle lisensene til denne eieren fra installasjonen med en gang. Ingen kan bruke dem lenger. Det kan ikke angres her.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: %1 is its number, %2 how many there are.</extracomment>
        <translation>Side %1 av %2</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>no answer</source>
        <extracomment>Status of a request to the server that got no answer.</extracomment>
        <translation>uten svar</translation>
    </message>
    <message>
        <source>%1 (try %2)</source>
        <extracomment>Status of a request to the server: %1 is the HTTP status, %2 which try it was.</extracomment>
        <translation>%1 (forsøk %2)</translation>
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
        <translation>Forespørsel</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the list of requests: the HTTP status.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the list of requests.</extracomment>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of requests: how large the answer was.</extracomment>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Server&apos;s note</source>
        <extracomment>Column of the list of requests: what the server says a request cost it, or why there was no answer.</extracomment>
        <translation>Serverens merknad</translation>
    </message>
</context>
<context>
    <name>RunExportTable</name>
    <message>
        <source>Runs</source>
        <extracomment>Title of an exported table: a run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Kjøringer</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Column of an exported file: the number of a run, which is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Kjøring</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of an exported file: when a run was started.</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column of an exported file: when a run ended.</extracomment>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of an exported file: who started a run.</extracomment>
        <translation>Startet av</translation>
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
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Items</source>
        <extracomment>Column of an exported file: how many items a run had.</extracomment>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Column of an exported file: how many items were read back as wanted.</extracomment>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column of an exported file: how many items were refused or did not end as wanted.</extracomment>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of an exported file: how many items ended in a way that nobody knows.</extracomment>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of an exported file: how many items were not begun.</extracomment>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of an exported file: what a run is about, as in &quot;Changes&quot; or &quot;Licence activated&quot;.</extracomment>
        <translation>Hva</translation>
    </message>
</context>
<context>
    <name>RunFilterBar</name>
    <message>
        <source>Search by comment, user or number</source>
        <translation>Søk etter kommentar, bruker eller nummer</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <extracomment>Name of the search field over the list of runs, for screen readers.</extracomment>
        <translation>Filtrer kjøringer</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the box that chooses which runs are listed; also its name for screen readers.</extracomment>
        <translation>Vis</translation>
    </message>
    <message>
        <source>All runs</source>
        <extracomment>Choice of runs.</extracomment>
        <translation>Alle kjøringer</translation>
    </message>
    <message>
        <source>With failures</source>
        <extracomment>Choice of runs: those of which something failed or is unknown.</extracomment>
        <translation>Med feil</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Choice of runs: those that the end of the program has cut off.</extracomment>
        <translation>Avbrutte</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Nullstill filter</translation>
    </message>
    <message>
        <source>Lists the runs in whose comment, user or number the words you type occur.</source>
        <translation>Viser kjøringene der kommentaren, brukeren eller nummeret inneholder ordene du skriver.</translation>
    </message>
    <message>
        <source>Lists all runs, only those of which something failed, or only those that were interrupted.</source>
        <translation>Viser alle kjøringer, bare dem der noe mislyktes, eller bare dem som ble avbrutt.</translation>
    </message>
</context>
<context>
    <name>RunItemExportTable</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate.</extracomment>
        <translation>Medarbeider-ID</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column of an exported file: the person an item of a run is about.</extracomment>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of the licences.</extracomment>
        <translation>Eier</translation>
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
        <translation>Etter</translation>
    </message>
</context>
<context>
    <name>RunItemModel</name>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person an item of a run is about.</extracomment>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licences.</extracomment>
        <translation>Eier</translation>
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
        <translation>Etter</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run</source>
        <extracomment>Column of the list of runs: which one. A run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Kjøring</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of the list of runs: when it was started.</extracomment>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the list of runs: who started it.</extracomment>
        <translation>Startet av</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Column of the list of runs: the administrator&apos;s own words.</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Column of the list of runs: how many licences were to be given or taken.</extracomment>
        <translation>Endringer</translation>
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
        <translation>Hva</translation>
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
        <translation>Hvorfor? Lagres i historikken sammen med navnet ditt.</translation>
    </message>
    <message>
        <source>&amp;If a change fails:</source>
        <extracomment>Label of a choice: what happens to the others after a change has failed.</extracomment>
        <translation>Hvis en endring &amp;mislykkes:</translation>
    </message>
    <message>
        <source>If a change fails</source>
        <translation>Hvis en endring mislykkes</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Fortsett med de andre</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop and take back this run</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stopp og tilbakefør kjøringen</translation>
    </message>
    <message>
        <source>Say why the changes are made. The comment is kept on this computer with the run and your name, and can be searched for under Activity; it is not sent to the server.</source>
        <translation>Skriv hvorfor endringene gjøres. Kommentaren lagres på denne datamaskinen sammen med kjøringen og navnet ditt, og du kan søke etter den under Historikk. Den sendes ikke til serveren.</translation>
    </message>
    <message>
        <source>What happens to the other changes when one fails: go on with them, stop, or stop and take back what this run has done so far.</source>
        <translation>Hva som skjer med de andre endringene når en av dem mislykkes: fortsett med dem, stopp, eller stopp og tilbakefør det denne kjøringen har gjort så langt.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run came before it was interrupted: %1 items out of %2.</extracomment>
        <translation>%1 av %2 utført</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Items of a run of which nobody knows what the server made of them.</extracomment>
        <translation>
            <numerusform>%Ln ukjent</numerusform>
            <numerusform>%Ln ukjente</numerusform>
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
        <translation>Påbegynt, ikke lest tilbake</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of an item of a run: reading it back showed what was wanted.</extracomment>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of an item of a run: the server said no.</extracomment>
        <translation>Avvist</translation>
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
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>A run is what one press of &quot;Apply changes&quot; or &quot;Activate&quot; did; %1 is its number.</extracomment>
        <translation>Kjøring %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of a run.</extracomment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a run.</extracomment>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a run: by the user, or because it could not go on.</extracomment>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a run: the program ended in the middle of it.</extracomment>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a run: it was interrupted, and the user has dealt with it.</extracomment>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <extracomment>Result of a run: %1 items out of %2 were read back as wanted.</extracomment>
        <translation>%1 av %2 bekreftet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Items of a run that were refused or did not end as wanted.</extracomment>
        <translation>
            <numerusform>%Ln mislyktes</numerusform>
            <numerusform>%Ln mislyktes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Items of a run that are being sent at the moment.</extracomment>
        <translation>
            <numerusform>%Ln pågår</numerusform>
            <numerusform>%Ln pågår</numerusform>
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
        <translation>%1 pågår: %2.</translation>
    </message>
    <message>
        <source>%1 has finished: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 er ferdig: %2.</translation>
    </message>
    <message>
        <source>%1 was stopped: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 ble stoppet: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 ble avbrutt: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted and is closed: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 ble avbrutt og er lukket: %2.</translation>
    </message>
    <message>
        <source>%1 (taking back)</source>
        <extracomment>State of an item of a run that takes back what an earlier item of the same run did; %1 is a state.</extracomment>
        <translation>%1 (tilbakeføring)</translation>
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
        <translation>Lisens aktivert</translation>
    </message>
    <message>
        <source>Licence file loaded</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Lisens hentet fra fil</translation>
    </message>
    <message>
        <source>Serial number changed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Serienummer endret</translation>
    </message>
    <message>
        <source>Licence removed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Lisens fjernet</translation>
    </message>
    <message>
        <source>Central licence saved</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Sentrallisens lagret</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>What a run is about: who holds which licence.</extracomment>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Activate licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Aktiver lisens</translation>
    </message>
    <message>
        <source>Load licence file</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Hent lisens fra fil</translation>
    </message>
    <message>
        <source>Change serial number</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Endre serienummer</translation>
    </message>
    <message>
        <source>Remove licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Fjern lisens</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Lagre sentrallisens</translation>
    </message>
</context>
<context>
    <name>SatelliteChooser</name>
    <message>
        <source>Satellite</source>
        <extracomment>Label of the number of a satellite database; also its name for screen readers.</extracomment>
        <translation>Satellitt</translation>
    </message>
    <message>
        <source>The id of a satellite database. Enter adds it to the comparison.</source>
        <translation>ID-en til en satellittdatabase. Trykk på Enter for å legge den til i sammenligningen.</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Label of the box that chooses a satellite by its name; also its name for screen readers.</extracomment>
        <translation>Etter navn</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In the box that chooses a satellite by its name, where none has the id that was typed.</extracomment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The satellites that the server lists</source>
        <translation>Satellittene som står på serverens liste</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: compare this satellite with the others.</extracomment>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Reads this satellite&apos;s licences and puts them beside the others</source>
        <translation>Henter lisensene til denne satellitten og viser dem ved siden av de andre</translation>
    </message>
</context>
<context>
    <name>SatelliteComparison</name>
    <message>
        <source>Only differences</source>
        <extracomment>Check box: list only licences that satellites have in different ways.</extracomment>
        <translation>Bare forskjeller</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the chosen satellite is not to be compared any more.</extracomment>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Takes the chosen satellite out of the comparison. Delete does the same.</source>
        <translation>Tar den valgte satellitten ut av sammenligningen. Delete gjør det samme.</translation>
    </message>
    <message>
        <source>Compared satellites</source>
        <extracomment>Name of the list of satellites that stand side by side, for screen readers.</extracomment>
        <translation>Sammenlignede satellitter</translation>
    </message>
    <message>
        <source>The satellites whose licences stand side by side, and when they were read. Delete leaves one out.</source>
        <translation>Satellittene med lisenser side om side, og når de ble hentet. Trykk på Delete for å utelate en av dem.</translation>
    </message>
    <message>
        <source>Satellite licences</source>
        <translation>Satellittlisenser</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; licences that differ are marked</source>
        <translation>En rad for hver lisens, en kolonne for hver satellitt; lisenser som er forskjellige, er merket</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Ingen forskjeller</translation>
    </message>
    <message>
        <source>The satellites have all licences in the same way.</source>
        <translation>Satellittene har alle lisenser på samme måte.</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <extracomment>Button: list every licence again.</extracomment>
        <translation>Vis alle lisenser</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget inn</translation>
    </message>
    <message>
        <source>Sign in to see the satellites of your installation.</source>
        <translation>Logg inn for å se satellittene i installasjonen din.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logg inn…</translation>
    </message>
    <message>
        <source>No satellites</source>
        <translation>Ingen satellitter</translation>
    </message>
    <message>
        <source>SuperOffice Online has no satellite databases.</source>
        <translation>SuperOffice Online har ingen satellittdatabaser.</translation>
    </message>
    <message>
        <source>Looking for satellites…</source>
        <translation>Leter etter satellitter…</translation>
    </message>
    <message>
        <source>The server has been asked which satellites there are.</source>
        <translation>Serveren er spurt om hvilke satellitter som finnes.</translation>
    </message>
    <message>
        <source>No satellites known</source>
        <translation>Ingen kjente satellitter</translation>
    </message>
    <message>
        <source>This installation has no satellites, or does not list them: type the id of one above and press Add.</source>
        <translation>Denne installasjonen har ingen satellitter, eller den oppgir dem ikke: Skriv inn ID-en til en satellitt ovenfor, og trykk på «Legg til».</translation>
    </message>
    <message>
        <source>No satellite chosen</source>
        <translation>Ingen satellitt er valgt</translation>
    </message>
    <message>
        <source>Choose a satellite above, by its id or its name, and press Add.</source>
        <translation>Velg en satellitt ovenfor, etter ID eller navn, og trykk på «Legg til».</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Henter lisenser…</translation>
    </message>
    <message>
        <source>The server has been asked for their licences.</source>
        <translation>Serveren er spurt om lisensene deres.</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Lisensene kunne ikke hentes</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Ingen lisenser</translation>
    </message>
    <message>
        <source>There is no licence here that is to be shown.</source>
        <translation>Det er ingen lisenser her som skal vises.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ikke hentet ennå</translation>
    </message>
    <message>
        <source>Satellites are read once the server has said what it can do.</source>
        <translation>Satellitter hentes når serveren har opplyst hva den kan.</translation>
    </message>
    <message>
        <source>Lists only the licences that the satellites have in different ways.</source>
        <translation>Viser bare lisensene som er forskjellige på satellittene.</translation>
    </message>
    <message>
        <source>The satellites that are compared, and when each was read. Delete takes the chosen one out of the comparison; the satellite itself is not changed.</source>
        <translation>Satellittene som sammenlignes, og når hver av dem ble hentet. Delete tar den valgte ut av sammenligningen; selve satellitten blir ikke endret.</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; differences are marked. Satellites are only shown here, never changed.</source>
        <translation>En rad for hver lisens og en kolonne for hver satellitt; forskjeller er merket. Satellitter blir bare vist her, aldri endret.</translation>
    </message>
    <message>
        <source>Choose a satellite</source>
        <extracomment>Button: leads to the field in which a satellite is chosen.</extracomment>
        <translation>Velg en satellitt</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hent på nytt</translation>
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
        <translation>ukjent</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>A satellite does not have a licence at all.</extracomment>
        <translation>finnes ikke</translation>
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
        <translation>forskjellig</translation>
    </message>
    <message>
        <source>same</source>
        <translation>lik</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: whether satellites have the licence in different ways.</extracomment>
        <translation>Forskjell</translation>
    </message>
</context>
<context>
    <name>SatelliteListModel</name>
    <message>
        <source>Not read yet</source>
        <extracomment>A satellite whose licences have not been read.</extracomment>
        <translation>Ikke hentet ennå</translation>
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
        <translation>Satellitt %1</translation>
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
        <translation>Serveren oppgir ikke hva den tilbyr, så sentrallisensen vises bare.</translation>
    </message>
    <message>
        <source>This server has no call that saves the central licence. It is only shown.</source>
        <translation>Denne serveren har ikke noe kall som lagrer sentrallisensen. Den vises bare.</translation>
    </message>
    <message>
        <source>The server does not let this program save the central licence. It is only shown.</source>
        <translation>Serveren lar ikke dette programmet lagre sentrallisensen. Den vises bare.</translation>
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
        <translation>Hent på nytt</translation>
    </message>
    <message>
        <source>Asks the server again for everything on this page</source>
        <translation>Henter alt på denne siden fra serveren på nytt</translation>
    </message>
    <message>
        <source>Satellite licences</source>
        <extracomment>Tab: licences of satellite databases.</extracomment>
        <translation>Satellittlisenser</translation>
    </message>
    <message>
        <source>Central licence</source>
        <extracomment>Tab: the licence of the central database.</extracomment>
        <translation>Sentrallisens</translation>
    </message>
    <message>
        <source>Kinds of licences</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Lisenstyper</translation>
    </message>
    <message>
        <source>Licences of satellite databases, side by side</source>
        <translation>Lisensene til satellittdatabasene, side om side</translation>
    </message>
    <message numerus="yes">
        <source>%Ln satellite(s)</source>
        <translation>
            <numerusform>%Ln satellitt</numerusform>
            <numerusform>%Ln satellitter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s)</source>
        <extracomment>%Ln is how many licences are listed.</extracomment>
        <translation>
            <numerusform>%Ln lisens</numerusform>
            <numerusform>%Ln lisenser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <extracomment>%Ln is how many licences satellites have in different ways.</extracomment>
        <translation>
            <numerusform>%Ln forskjell</numerusform>
            <numerusform>%Ln forskjeller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>Bildet kunne ikke skrives til «%1».</translation>
    </message>
</context>
<context>
    <name>SeatExportTable</name>
    <message>
        <source>Seats</source>
        <extracomment>Title of an exported table: owned and used seats of licences.</extracomment>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Lisens</translation>
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
        <translation>Totalt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column of an exported file: seats left.</extracomment>
        <translation>Tilgjengelig</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column of an exported file: how full a licence is, in a word.</extracomment>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>In use after staged changes</source>
        <extracomment>Column of an exported file: seats in use once everything staged is applied.</extracomment>
        <translation>I bruk etter klargjorte endringer</translation>
    </message>
</context>
<context>
    <name>SeatExportText</name>
    <message>
        <source>Unlimited</source>
        <extracomment>How full a licence is: it has no ceiling.</extracomment>
        <translation>Ubegrenset</translation>
    </message>
    <message>
        <source>Over-assigned</source>
        <extracomment>How full a licence is: more seats are in use than owned.</extracomment>
        <translation>For mange tildelt</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>How full a licence is: no seat is left.</extracomment>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>How full a licence is.</extracomment>
        <translation>Nesten fullt</translation>
    </message>
    <message>
        <source>Seats free</source>
        <extracomment>How full a licence is: there are seats enough.</extracomment>
        <translation>Ledige plasser</translation>
    </message>
</context>
<context>
    <name>SeatFigures</name>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.
----------
Column: owner of licences.</extracomment>
        <translation>Eier</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Tilgjengelig</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: seats in use out of those owned, in per cent.</extracomment>
        <translation>Utnyttelse</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how close to its ceiling a licence is, in words.</extracomment>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>After changes</source>
        <extracomment>Column: seats in use as they will be once everything staged is applied.</extracomment>
        <translation>Etter endringer</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Column: seats in use beyond those owned.</extracomment>
        <translation>For mange</translation>
    </message>
    <message>
        <source>Full licences</source>
        <extracomment>Column: how many licences have no seat left.</extracomment>
        <translation>Fulle lisenser</translation>
    </message>
    <message>
        <source>Unlimited in use</source>
        <extracomment>Column: seats in use of licences without a ceiling.</extracomment>
        <translation>Ubegrensede i bruk</translation>
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
            <numerusform>om %Ln dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>for %Ln dag siden</numerusform>
            <numerusform>for %Ln dager siden</numerusform>
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
        <translation>Hva</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: a calendar day.</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: how many days are left.</extracomment>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <extracomment>What a date is about.</extracomment>
        <translation>Lisensen utløper</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again.</extracomment>
        <translation>Neste kontroll</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>What a date is about: from then on administrators are warned.</extracomment>
        <translation>Varslingen starter</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>What a date is about: until then an expired licence goes on.</extracomment>
        <translation>Utsettelsen utløper</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>What a date is about: updates are included until then.</extracomment>
        <translation>Vedlikeholdet utløper</translation>
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
        <translation>Brukerplan</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>uten gruppe</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>uten rolle</translation>
    </message>
    <message>
        <source>without a user plan</source>
        <translation>uten brukerplan</translation>
    </message>
    <message>
        <source>Holders</source>
        <extracomment>Column: how many hold the licence.</extracomment>
        <translation>Innehavere</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Column: out of how many.</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column: how many hold the licence, in per cent.</extracomment>
        <translation>Andel</translation>
    </message>
    <message>
        <source>%1 of %2 restricted seats in use.</source>
        <extracomment>%1 seats in use, %2 seats owned, both of all licences together.</extracomment>
        <translation>%1 av %2 begrensede plasser er i bruk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are full.</source>
        <translation>
            <numerusform>%Ln lisens er full.</numerusform>
            <numerusform>%Ln lisenser er fulle.</numerusform>
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
        <translation>Flest innehavere av %1: %2, %3 av %4.</translation>
    </message>
</context>
<context>
    <name>SeatHistory</name>
    <message>
        <source>The history of seats</source>
        <extracomment>How many seats were in use when, as a file; the beginning of sentences such as &quot;The history of seats cannot be read: …&quot;</extracomment>
        <translation>Plasshistorikken</translation>
    </message>
</context>
<context>
    <name>SeatHistoryExportTable</name>
    <message>
        <source>Seat history</source>
        <extracomment>Title of an exported table: how many seats were in use when.</extracomment>
        <translation>Plasshistorikk</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of an exported file: when seats were counted.</extracomment>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>Column of an exported file: the most seats that were in use since the row before.</extracomment>
        <translation>Høyest</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of an exported file: seats owned.</extracomment>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>Column of an exported file: how many have come to hold the licence since the row before.</extracomment>
        <translation>Kommet til</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column of an exported file: how many hold the licence no longer since the row before.</extracomment>
        <translation>Falt fra</translation>
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
            <numerusform>og %Ln lisens til</numerusform>
            <numerusform>og %Ln lisenser til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 wanted, %3 seats: short %4.</source>
        <extracomment>%1 is a licence; %2 seats would be in use, %3 are owned, %4 are missing.</extracomment>
        <translation>%1: %2 ønskes, %3 plasser, %4 mangler.</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence from so many who have it and cannot log in.
----------
A step to undo: the licence is taken from so many.</extracomment>
        <translation>
            <numerusform>Frigjør hos %Ln som ikke kan logge inn</numerusform>
            <numerusform>Frigjør hos %Ln som ikke kan logge inn</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to the first %1, leave %2 staged</source>
        <extracomment>Button: send the changes of the first %1 associates; %2 have no seat and are not sent.</extracomment>
        <translation>Gjennomfør for de %1 første, la %2 stå klargjort</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln</source>
        <extracomment>Button: forget the staged changes of the last %Ln associates, who have no seat.
----------
A step to undo: the changes of so many associates.</extracomment>
        <translation>
            <numerusform>Forkast for %Ln</numerusform>
            <numerusform>Forkast for %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Known already; leave empty to use it</source>
        <extracomment>In the empty field of a password that the program has already.</extracomment>
        <translation>Allerede oppgitt; la stå tomt for å bruke det</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system&apos;s keychain is not available: %1</source>
        <extracomment>%1 is the keychain&apos;s own explanation, often in English.</extracomment>
        <translation>Systemets nøkkelring er ikke tilgjengelig: %1</translation>
    </message>
    <message>
        <source>What the system&apos;s keychain holds for this connection cannot be read. Enter the secret again to replace it.</source>
        <translation>Det systemets nøkkelring har lagret for denne tilkoblingen, kan ikke leses. Skriv inn de hemmelige opplysningene på nytt for å erstatte det.</translation>
    </message>
</context>
<context>
    <name>SelectedAssociatesModel</name>
    <message>
        <source>some of %2: %1 assigned</source>
        <extracomment>State of the box that stands for several associates: %1 of %2 hold the licence or will.</extracomment>
        <translation>tildelt noen: %1 av %2</translation>
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
        <translation>Ingen av boksene til de valgte medarbeiderne kan endres.</translation>
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
        <translation>Velg flere rader for å endre dem</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence, %Ln the number of associates.</extracomment>
        <translation>
            <numerusform>Endre %1 for %Ln medarbeider</numerusform>
            <numerusform>Endre %1 for %Ln medarbeidere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the box of every selected associate; again and again: all on, all off, as it was.</source>
        <translation>Endrer boksen for alle valgte medarbeidere; gang på gang: alle på, alle av, som før.</translation>
    </message>
</context>
<context>
    <name>SerialNumberDialog</name>
    <message>
        <source>Change serial number</source>
        <extracomment>Title of a dialog.
----------
Button.</extracomment>
        <translation>Endre serienummer</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. SuperOffice’s licence server has to allow the change. It cannot be undone here.</source>
        <translation>For en installasjon som har vært en demonstrasjon, eller der firmaet er endret. Lisensserveren til SuperOffice må tillate endringen. Den kan ikke angres her.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <extracomment>Label of a line: whom the database belongs to.</extracomment>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>New &amp;serial number</source>
        <extracomment>Label of a line.</extracomment>
        <translation>Nytt &amp;serienummer</translation>
    </message>
    <message>
        <source>&amp;Repeat serial number</source>
        <extracomment>Label of a line: the serial number once more.</extracomment>
        <translation>&amp;Gjenta serienummeret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A serial number consists of digits only, without blanks or dashes.</source>
        <translation>Et serienummer består bare av sifre, uten mellomrom eller bindestreker.</translation>
    </message>
    <message>
        <source>This company and serial number are the ones in use already.</source>
        <translation>Dette firmaet og serienummeret er allerede i bruk.</translation>
    </message>
    <message>
        <source>This is another number than the one above.</source>
        <translation>Dette er et annet nummer enn det ovenfor.</translation>
    </message>
    <message>
        <source>Enter the company that the licence is issued to.</source>
        <translation>Skriv inn firmaet som lisensen er utstedt til.</translation>
    </message>
    <message>
        <source>Now: %1, %2
Afterwards: %3, %4</source>
        <extracomment>What a change amounts to: %1 company and %2 serial number as they are, %3 and %4 as they will be.</extracomment>
        <translation>Nå: %1, %2
Etterpå: %3, %4</translation>
    </message>
    <message>
        <source>The company that the database belongs to, as SuperOffice knows it.</source>
        <translation>Firmaet som databasen tilhører, slik SuperOffice kjenner det.</translation>
    </message>
    <message>
        <source>The new serial number, digits only, typed twice so that no wrong one is sent.</source>
        <translation>Det nye serienummeret, bare sifre, skrevet to ganger slik at det ikke sendes et feil nummer.</translation>
    </message>
</context>
<context>
    <name>ServerCallModel</name>
    <message>
        <source>offered</source>
        <extracomment>State of a call of the server: it can be made.</extracomment>
        <translation>tilgjengelig</translation>
    </message>
    <message>
        <source>not on this server</source>
        <extracomment>State of a call of the server: the server does not have it.</extracomment>
        <translation>ikke på denne serveren</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>State of a call of the server: it was made, and the server said no.</extracomment>
        <translation>avvist</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>State of a call of the server: whether it can be made is not known before it is tried.</extracomment>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>The server&apos;s list of calls does not name it; older servers lack the newest calls.</source>
        <translation>Det står ikke på serverens liste over kall. Eldre servere mangler de nyeste kallene.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Serveren oppga ingen årsak.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Column: agent and operation of the server.</extracomment>
        <translation>Kall</translation>
    </message>
    <message>
        <source>On this server</source>
        <extracomment>Column: whether a call can be made.</extracomment>
        <translation>På denne serveren</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a call cannot be made.</extracomment>
        <translation>Årsak</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Hentingen ble avbrutt.</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>%1 What is shown was read at %2.</source>
        <extracomment>%1 is a sentence that says why the server could not be read again; %2 is a day and time.</extracomment>
        <translation>%1 Det som vises, ble hentet %2.</translation>
    </message>
</context>
<context>
    <name>SessionInstallation</name>
    <message>
        <source>What the server says of itself could not be read. %1</source>
        <translation>Det serveren opplyser om seg selv, kunne ikke hentes. %1</translation>
    </message>
    <message>
        <source>The dates of the installation could not be read. %1</source>
        <translation>Datoene for installasjonen kunne ikke hentes. %1</translation>
    </message>
</context>
<context>
    <name>SessionLicenses</name>
    <message>
        <source>Whether there is a new licence of %1 could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det var ikke mulig å finne ut om det finnes en ny lisens fra %1.</translation>
    </message>
    <message>
        <source>Some servers activate what they find: refresh to see what is stored.</source>
        <translation>Noen servere aktiverer det de finner: Oppdater for å se hva som er lagret.</translation>
    </message>
    <message>
        <source>What the licence server of %1 offers could not be fetched.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det lisensserveren til %1 tilbyr, kunne ikke hentes.</translation>
    </message>
    <message>
        <source>The licence server of %1 sent a licence of %2. It is not used: ask %1.</source>
        <extracomment>%1 and %2 are owners of licences.</extracomment>
        <translation>Lisensserveren til %1 sendte en lisens fra %2. Den blir ikke brukt: Spør %1.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded. %2</source>
        <extracomment>%1 is the name of a file, %2 says why, one or two sentences.</extracomment>
        <translation>Filen %1 ble ikke hentet. %2</translation>
    </message>
    <message>
        <source>The server could not read the licence file %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Serveren kunne ikke lese lisensfilen %1.</translation>
    </message>
    <message>
        <source>The details of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>Detaljene om %1 kunne ikke hentes.</translation>
    </message>
    <message>
        <source>The history of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>Historikken for %1 kunne ikke hentes.</translation>
    </message>
    <message>
        <source>Where licences of %1 are sold could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det var ikke mulig å finne ut hvor lisenser fra %1 selges.</translation>
    </message>
    <message>
        <source>The server knows no web shop of %1 with a secure address. Ask %1 directly.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Serveren kjenner ingen nettbutikk med sikker adresse for %1. Ta kontakt med %1 direkte.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded: it holds a licence of %2, not of %3. Choose that owner and load it again.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are owners of licences.</extracomment>
        <translation>Filen %1 ble ikke lest inn: Den inneholder en lisens fra %2, ikke fra %3. Velg denne eieren, og les den inn på nytt.</translation>
    </message>
</context>
<context>
    <name>SessionRuns</name>
    <message>
        <source>Applying was stopped. What the server made of the last change is being read.</source>
        <translation>Gjennomføringen ble stoppet. Resultatet av den siste endringen hentes fra serveren.</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Angre kjøring %1</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Gjenoppta kjøring %1</translation>
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
        <translation>Denne serveren oppgir ikke hvilke lisenser en satellitt har.</translation>
    </message>
    <message>
        <source>The server knows no licence of satellite %1. Look whether the id is right.</source>
        <translation>Serveren kjenner ingen lisenser for satellitt %1. Kontroller at ID-en er riktig.</translation>
    </message>
    <message>
        <source>There is no satellite %1 here. Look whether the id is right.</source>
        <translation>Det finnes ingen satellitt %1 her. Kontroller at ID-en er riktig.</translation>
    </message>
    <message>
        <source>Satellite %1 could not be read. %2</source>
        <extracomment>%1 is the id of a satellite, %2 a sentence that says why.</extracomment>
        <translation>Satellitt %1 kunne ikke hentes. %2</translation>
    </message>
    <message>
        <source>This server does not tell what the central licence is.</source>
        <translation>Denne serveren oppgir ikke hva sentrallisensen omfatter.</translation>
    </message>
    <message>
        <source>The central licence was read too long ago and is read again. Look at what changes, and save once more.</source>
        <translation>Det er for lenge siden sentrallisensen ble hentet, og den hentes på nytt. Se hva som endres, og lagre en gang til.</translation>
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
        <translation>Endre lisenser for flere medarbeidere samtidig</translation>
    </message>
    <message>
        <source>Change the box, or all selected boxes</source>
        <translation>Endre boksen, eller alle valgte bokser</translation>
    </message>
    <message>
        <source>Go from box to box</source>
        <translation>Gå fra boks til boks</translation>
    </message>
    <message>
        <source>Go to the first or last licence</source>
        <translation>Gå til første eller siste lisens</translation>
    </message>
    <message>
        <source>Go to the first or last box</source>
        <translation>Gå til første eller siste boks</translation>
    </message>
    <message>
        <source>Go a screen up or down</source>
        <translation>Gå ett skjermbilde opp eller ned</translation>
    </message>
    <message>
        <source>Select more boxes; so with the other keys for moving</source>
        <translation>Velg flere bokser, også med de andre flyttetastene</translation>
    </message>
    <message>
        <source>Select everybody who matches</source>
        <translation>Velg alle treff</translation>
    </message>
    <message>
        <source>Close what is being asked</source>
        <translation>Lukk spørsmålet</translation>
    </message>
    <message>
        <source>Show the people behind a number</source>
        <translation>Vis personene bak et tall</translation>
    </message>
    <message>
        <source>Tick the selected seats to reclaim</source>
        <translation>Kryss av de valgte plassene for frigjøring</translation>
    </message>
    <message>
        <source>Go to the items of the run</source>
        <translation>Gå til postene i kjøringen</translation>
    </message>
    <message>
        <source>Tick the selected licences to release</source>
        <translation>Kryss av de valgte lisensene for frigjøring</translation>
    </message>
    <message>
        <source>Compare the satellite whose number was typed</source>
        <translation>Sammenlign satellitten med nummeret du har skrevet</translation>
    </message>
    <message>
        <source>Leave the chosen satellite out of the comparison</source>
        <translation>Utelat den valgte satellitten fra sammenligningen</translation>
    </message>
    <message>
        <source>Tick the selected licences of the central licence</source>
        <translation>Kryss av de valgte lisensene i sentrallisensen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>Where a key does something: the field that finds everything.</extracomment>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>Move through the results</source>
        <translation>Flytt i resultatene</translation>
    </message>
    <message>
        <source>Choose the current result</source>
        <translation>Velg gjeldende resultat</translation>
    </message>
    <message>
        <source>Close the palette</source>
        <translation>Lukk paletten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Where a key does something: the dialog in which a tenant is chosen.</extracomment>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Remove the chosen connection</source>
        <translation>Fjern den valgte tilkoblingen</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Where a key does something: the window with the guide and the keys.</extracomment>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Finn i veiledningen</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Gå til neste treff</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Lukk hjelpen</translation>
    </message>
    <message>
        <source>Go from the search to the rows</source>
        <translation>Gå fra søket til radene</translation>
    </message>
    <message>
        <source>Search field</source>
        <extracomment>Where a key does something: the field whose words narrow the rows of its page.</extracomment>
        <translation>Søkefelt</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>Seksjoner</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Assignments</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Tildelinger</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Demo data, all invented</source>
        <extracomment>Says that the tenant shown is the built-in one.</extracomment>
        <translation>Demodata, alt er fiktivt</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Reads everything from the server again (F5)</source>
        <translation>Henter alt fra serveren på nytt (F5)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Diagnostikk</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Entry in the list of sections: what was applied so far.</extracomment>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Entry in the list of sections: how many seats are in use, and what may come.</extracomment>
        <translation>Dashbord</translation>
    </message>
    <message>
        <source>Licence server</source>
        <extracomment>Entry in the list of sections: what those who issue licences have for this installation.</extracomment>
        <translation>Lisensserver</translation>
    </message>
    <message>
        <source>Satellites</source>
        <extracomment>Entry in the list of sections: the licences of satellite databases.</extracomment>
        <translation>Satellitter</translation>
    </message>
    <message>
        <source>The pages of Seatkeeper. Each also has a key of its own, which stands beside it in the menu View.</source>
        <translation>Sidene i Seatkeeper. Hver av dem har også sin egen hurtigtast, som står ved siden av navnet i Vis-menyen.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in – Seatkeeper</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Logg inn – Seatkeeper</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Prøv demomiljøet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Button.</extracomment>
        <translation>Logger inn…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take the removal back.</extracomment>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Button: check step by step whether a connection works.</extracomment>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test tilkoblingen</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title above the form.</extracomment>
        <translation>Tilkoblingstest</translation>
    </message>
    <message>
        <source>Sign in to SuperOffice</source>
        <translation>Logg inn i SuperOffice</translation>
    </message>
    <message>
        <source>On your own server or at SuperOffice Online.</source>
        <translation>På din egen server eller i SuperOffice Online.</translation>
    </message>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Nettleseren er åpen: Fullfør innloggingen der.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <extracomment>Button: for a browser that did not open, or was closed.</extracomment>
        <translation>Åpne nettleseren på nytt</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Button: from the test back to the form.</extracomment>
        <translation>Tilbake til skjemaet</translation>
    </message>
    <message>
        <source>%1 has been removed. With this dialog go its secrets and, unless another connection leads to the same tenant, the names and staged changes kept on this computer. The journal and the seat history stay.</source>
        <extracomment>%1 is the name of a connection.</extracomment>
        <translation>%1 er fjernet. Når denne dialogboksen lukkes, forsvinner også de hemmelige opplysningene og, hvis ingen annen tilkobling fører til samme kundemiljø, navnene og de klargjorte endringene som er lagret på denne datamaskinen. Journalen og plasshistorikken beholdes.</translation>
    </message>
    <message>
        <source>Tries the connection step by step and says at the first step that fails what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>Prøver tilkoblingen trinn for trinn. Ved det første trinnet som mislykkes, vises det hva som er galt, og hva du kan gjøre. Ingenting endres på serveren.</translation>
    </message>
    <message>
        <source>Signs in and reads the tenant. Nothing on the server is changed by that.</source>
        <translation>Logger inn og henter opplysningene om kundemiljøet. Ingenting på serveren endres av det.</translation>
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
        <translation>Se hvem som har hvilken SuperOffice-lisens, og hvor mange plasser som er igjen, og tildel eller fjern lisenser med et kryss.</translation>
    </message>
    <message>
        <source>Just looking? The demo tenant is all invented, runs on this computer and needs no sign-in.</source>
        <translation>Vil du bare se deg om? Demomiljøet er helt fiktivt, kjører på denne datamaskinen og krever ingen innlogging.</translation>
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
            <numerusform>Øyeblikksbilde av %1, %2: %Ln lisens, %3 plasser i bruk.</numerusform>
            <numerusform>Øyeblikksbilde av %1, %2: %Ln lisenser, %3 plasser i bruk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedStore</name>
    <message>
        <source>The list of staged changes</source>
        <extracomment>What is ticked and not applied yet, as a file; the beginning of sentences such as &quot;The list of staged changes cannot be read: …&quot;</extracomment>
        <translation>Listen over klargjorte endringer</translation>
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
            <numerusform>%Ln boks er ikke endret (%1).</numerusform>
            <numerusform>%Ln bokser er ikke endret (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) changed.</source>
        <translation>
            <numerusform>%Ln boks er endret.</numerusform>
            <numerusform>%Ln bokser er endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these because another box changed.</source>
        <translation>
            <numerusform>%Ln av dem fordi en annen boks ble endret.</numerusform>
            <numerusform>%Ln av dem fordi en annen boks ble endret.</numerusform>
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
        <translation>%1: %2 i bruk, %3 tillatt, %4 må frigjøres</translation>
    </message>
    <message>
        <source>%1, %2 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many boxes are ticked.</extracomment>
        <translation>%1, %2 krysset av</translation>
    </message>
    <message>
        <source>%1, %2 staged, %3 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many releases are staged already, %3 how many more are ticked.</extracomment>
        <translation>%1, %2 klargjort, %3 krysset av</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>Det er ikke kjent at noen har den.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln holder(s) are known: some hold more than one, or cannot be seen from here.</source>
        <translation>
            <numerusform>Bare %Ln innehaver er kjent: Noen har mer enn én, eller kan ikke ses herfra.</numerusform>
            <numerusform>Bare %Ln innehavere er kjent: Noen har mer enn én, eller kan ikke ses herfra.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not among the licences of this installation, so nobody can be proposed.</source>
        <translation>Den er ikke blant lisensene i denne installasjonen, så det er ingen å foreslå.</translation>
    </message>
    <message>
        <source>It is held by the installation or a satellite, not by people, so nobody can be proposed.</source>
        <translation>Den tilhører installasjonen eller en satellitt, ikke personer, så det er ingen å foreslå.</translation>
    </message>
    <message>
        <source>It is hidden and comes with user plans, so nobody can be proposed: release a plan that contains it.</source>
        <translation>Den er skjult og følger med brukerplaner, så det er ingen å foreslå: Frigjør en plan som inneholder den.</translation>
    </message>
    <message>
        <source>staged</source>
        <extracomment>Instead of a reason why a seat might be taken back: it is about to be.</extracomment>
        <translation>klargjort</translation>
    </message>
    <message>
        <source>The release is staged already: see Changes.</source>
        <translation>Frigjøringen er allerede klargjort: Se Endringer.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person who holds a licence.</extracomment>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a seat might be taken back.</extracomment>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Column: when somebody last signed in.</extracomment>
        <translation>Siste innlogging</translation>
    </message>
</context>
<context>
    <name>SuperfluousPanel</name>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Superfluous licences</source>
        <extracomment>Name of a table for screen readers: who holds a licence of which there will be too few.</extracomment>
        <translation>Overflødige lisenser</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; who may miss it least comes first. Space ticks the selected rows.</source>
        <translation>Hvem som har en lisens det blir for få av. De som best kan unnvære den, står først. Mellomrom krysser av de valgte radene.</translation>
    </message>
    <message>
        <source>Stage releases</source>
        <extracomment>Button: stage the release of the ticked licences, to be reviewed on another page.</extracomment>
        <translation>Klargjør frigjøring</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Klargjør frigjøringen av det som er krysset av. Ingenting sendes før du gjennomfører det.</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>Alle lisenser</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more licence(s)</source>
        <extracomment>Ends a list of licences.</extracomment>
        <translation>
            <numerusform>og %Ln lisens til</numerusform>
            <numerusform>og %Ln lisenser til</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to propose</source>
        <translation>Ingen å foreslå</translation>
    </message>
    <message>
        <source>Who holds these licences is not known here, or they are not given to people one by one.</source>
        <translation>Det er ikke kjent her hvem som har disse lisensene, eller de tildeles ikke den enkelte.</translation>
    </message>
    <message>
        <source>What is ticked is not enough yet for the new licence to fit.</source>
        <translation>Det er ikke krysset av nok til at den nye lisensen passer.</translation>
    </message>
    <message>
        <source>What is ticked is enough. Stage it, apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>Det er krysset av nok. Klargjør frigjøringen, gjennomfør den under Endringer, kom tilbake hit, søk etter ny lisens igjen, og aktiver den.</translation>
    </message>
    <message>
        <source>What is staged is enough. Apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>Det er klargjort nok. Gjennomfør det under Endringer, kom tilbake hit, søk etter ny lisens igjen, og aktiver den.</translation>
    </message>
    <message>
        <source>Lists only the holders of this licence.</source>
        <translation>Viser bare dem som har denne lisensen.</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; those who would miss it least come first, and as many as have to go are ticked. A tick alone changes nothing.</source>
        <translation>Hvem som har en lisens det blir for få av. De som best kan unnvære den, står først, og så mange som må frigjøres, er krysset av. Et kryss alene endrer ingenting.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <extracomment>Menu entry: columns become as wide as they were at first, and all are shown.</extracomment>
        <translation>Tilbakestill kolonner</translation>
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
        <translation>Lagre tabell</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The table could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>Tabellen kunne ikke lagres i %1 (%2). Velg en annen mappe eller et annet navn.</translation>
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
            <numerusform>%Ln boks er allerede som ønsket.</numerusform>
            <numerusform>%Ln bokser er allerede som ønsket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>SuperOffice Online has no tenant %1 in this environment. Check the tenant&apos;s name and the environment.</source>
        <extracomment>&quot;Environment&quot;: one of the separate installations of SuperOffice Online.</extracomment>
        <translation>SuperOffice Online har ikke noe kundemiljø som heter %1 i dette miljøet. Kontroller navnet på kundemiljøet og hvilket miljø som er valgt.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say where the tenant %1 is. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online oppgir ikke hvor kundemiljøet %1 ligger. Prøv på nytt senere, eller kontakt SuperOffice-support.</translation>
    </message>
</context>
<context>
    <name>TenantStatus</name>
    <message>
        <source>The tenant %1 is still being set up. Try again later.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online; %1 is its name, such as &quot;Cust31415&quot;.</extracomment>
        <translation>Kundemiljøet %1 er fortsatt under oppretting. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>The tenant %1 has been deleted. Check its name, or ask SuperOffice support.</source>
        <translation>Kundemiljøet %1 er slettet. Kontroller navnet, eller kontakt SuperOffice-support.</translation>
    </message>
    <message>
        <source>The tenant %1 is suspended. Ask whoever manages your SuperOffice subscription.</source>
        <translation>Kundemiljøet %1 er sperret. Spør den som har ansvaret for SuperOffice-abonnementet.</translation>
    </message>
    <message>
        <source>The tenant %1 is being maintained and cannot be used meanwhile. Try again later.</source>
        <translation>Det pågår vedlikehold av kundemiljøet %1, og det kan ikke brukes i mellomtiden. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>Setting up the tenant %1 has failed. Ask SuperOffice support.</source>
        <translation>Opprettingen av kundemiljøet %1 mislyktes. Kontakt SuperOffice-support.</translation>
    </message>
    <message>
        <source>The tenant %1 is being deleted. If that is a mistake, ask SuperOffice support.</source>
        <translation>Kundemiljøet %1 blir slettet. Hvis det er en feil, må du kontakte SuperOffice-support.</translation>
    </message>
    <message>
        <source>Deleting the tenant %1 has failed, and it cannot be used. Ask SuperOffice support.</source>
        <translation>Slettingen av kundemiljøet %1 mislyktes, og det kan ikke brukes. Kontakt SuperOffice-support.</translation>
    </message>
    <message>
        <source>The tenant %1 is about to be moved to another place. Try again later.</source>
        <translation>Kundemiljøet %1 skal snart flyttes til et annet sted. Prøv på nytt senere.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say what state the tenant %1 is in. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online oppgir ikke status for kundemiljøet %1. Prøv på nytt senere, eller kontakt SuperOffice-support.</translation>
    </message>
</context>
<context>
    <name>TokenRenewer</name>
    <message>
        <source>Somebody else signed in in the browser, so nothing was changed. Sign in again as the user who signed in first.</source>
        <translation>Noen andre logget inn i nettleseren, så ingenting er endret. Logg inn på nytt som brukeren som logget inn først.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The licence could not be assigned. %1</source>
        <translation>Lisensen kunne ikke tildeles. %1</translation>
    </message>
    <message>
        <source>The demo tenant has no licence left to assign.</source>
        <translation>Demomiljøet har ingen flere lisenser å tildele.</translation>
    </message>
    <message>
        <source>The pictures could not be written to &quot;%1&quot;.</source>
        <translation>Bildene kunne ikke skrives til «%1».</translation>
    </message>
    <message>
        <source>The licence just assigned is gone.</source>
        <translation>Lisensen som nettopp ble tildelt, er borte.</translation>
    </message>
    <message>
        <source>Assigned %1 to %2 and read it back: %3, now %4.</source>
        <extracomment>%1 a licence, %2 an associate, %3 and %4 seats in use before and after.</extracomment>
        <translation>%1 ble tildelt %2 og lest tilbake: %3, nå %4.</translation>
    </message>
    <message>
        <source>Pictures of every page are in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Bilder av alle sidene ligger i %1.</translation>
    </message>
</context>
<context>
    <name>TourCallout</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Step %1 of %2 of the tour.</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Skip tour</source>
        <extracomment>Button: ends the tour.</extracomment>
        <translation>Hopp over omvisningen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the step before this one of the tour.</extracomment>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Buttons: the next step of the tour, and the end of its last one.</extracomment>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>The tour of the program. Nothing is changed by it, and Escape ends it.</source>
        <translation>Omvisningen i programmet. Den endrer ingenting, og Esc avslutter den.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>What a screen reader calls the box in which the tour says something.</extracomment>
        <translation>Omvisning</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>New here? The tour shows the essentials in one minute.</source>
        <translation>Er du ny her? Omvisningen viser det viktigste på ett minutt.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>Start omvisningen</translation>
    </message>
    <message>
        <source>Don’t show again</source>
        <extracomment>Button: never offer the tour again.</extracomment>
        <translation>Ikke vis igjen</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Open Seatkeeper</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: brings the window to the front.</extracomment>
        <translation>Åpne Seatkeeper</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: read everything from the server again.</extracomment>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: ends the program.</extracomment>
        <translation>Avslutt</translation>
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
        <translation>Ingenting er sendt: Opplysningene fra serveren er mer enn 15 minutter gamle. Oppdater, kontroller dem og prøv på nytt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server does not list the licence %1 here. Reload and try again.</source>
        <extracomment>%1 is a licence&apos;s code name with its owner, such as &quot;SUPEROFFICE/ten-sales&quot;.</extracomment>
        <translation>Ingenting er sendt: Serveren har ikke lisensen %1 på listen her. Oppdater og prøv på nytt.</translation>
    </message>
    <message>
        <source>Nothing was sent: SuperOffice&apos;s own licences cannot be removed.</source>
        <translation>Ingenting er sendt: SuperOffices egne lisenser kan ikke fjernes.</translation>
    </message>
</context>
<context>
    <name>WebApiRoot</name>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Skriv inn adressen til SuperOffice-serveren.</translation>
    </message>
    <message>
        <source>The address has to start with https://.</source>
        <translation>Adressen må starte med https://.</translation>
    </message>
    <message>
        <source>This is not a web address. A correct one looks like %1.</source>
        <extracomment>Shown below the field for the server address; an example follows, which is not translated.</extracomment>
        <translation>Dette er ikke en nettadresse. En riktig adresse ser slik ut: %1.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Adressen kan ikke inneholde brukernavn eller passord.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Adressen mangler en server.</translation>
    </message>
    <message>
        <source>The address has to start with https://: with http:// others on the network could read the password.</source>
        <translation>Adressen må starte med https://: Med http:// kan andre på nettverket lese passordet.</translation>
    </message>
</context>
<context>
    <name>WhatsThisText</name>
    <message>
        <source>How many seats there are, who uses them, since when and until when. Nothing on the server is changed here.</source>
        <translation>Hvor mange plasser som finnes, hvem som bruker dem, siden når og hvor lenge. Ingenting endres på serveren her.</translation>
    </message>
    <message>
        <source>Whose licences there are, with the seats owned, in use and left. Nothing on the server is changed here.</source>
        <translation>Lisensene som finnes, og hvem som eier dem, med plasser totalt, i bruk og tilgjengelig. Ingenting endres på serveren her.</translation>
    </message>
    <message>
        <source>Who holds which licence. Give and take licences with a tick; nothing is sent before you apply it under Changes.</source>
        <translation>Hvem som har hvilken lisens. Tildel og fjern lisenser med et kryss. Ingenting sendes før du gjennomfører det under Endringer.</translation>
    </message>
    <message>
        <source>What is staged and not yet sent. Review it here, then apply it to the server, or discard it.</source>
        <translation>Det som er klargjort, men ikke sendt ennå. Se gjennom det her, og gjennomfør det på serveren eller forkast det.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, why, and how it ended. Runs can be undone, or resumed after an interruption.</source>
        <translation>Det som er gjennomført i dette kundemiljøet fra denne datamaskinen, hvorfor og med hvilket resultat. Kjøringer kan angres, eller gjenopptas etter et avbrudd.</translation>
    </message>
    <message>
        <source>What is stored of each owner’s licence, and whether the owner’s licence server or a file has a newer one. It is asked only when you say so.</source>
        <translation>Det som er lagret om lisensen til hver eier, og om lisensserveren til eieren eller en fil har en nyere. Lisensserveren blir bare spurt når du ber om det.</translation>
    </message>
    <message>
        <source>The licences of satellite databases side by side, and those of the central database.</source>
        <translation>Lisensene til satellittdatabasene side om side, og lisensene til sentraldatabasen.</translation>
    </message>
    <message>
        <source>What this server can do, and the last requests to it: where to look when something is slow or wrong.</source>
        <translation>Hva denne serveren kan, og de siste forespørslene til den. Se her når noe går tregt eller er galt.</translation>
    </message>
    <message>
        <source>Reads licences, associates and who holds what from the server again. What is staged stays staged.</source>
        <translation>Henter lisenser, medarbeidere og hvem som har hva fra serveren på nytt. Det som er klargjort, forblir klargjort.</translation>
    </message>
    <message>
        <source>Lists everything again. What is staged or selected stays so.</source>
        <translation>Viser alt igjen. Det som er klargjort eller valgt, forblir det.</translation>
    </message>
    <message>
        <source>Closes this and leaves everything as it is.</source>
        <translation>Lukker dette og lar alt være som det er.</translation>
    </message>
    <message>
        <source>Stages the release of every ticked seat, for review under Changes. Nothing is sent before you apply it there.</source>
        <translation>Klargjør frigjøringen av alle plasser som er krysset av, slik at du kan se gjennom det under Endringer. Ingenting sendes før du gjennomfører det der.</translation>
    </message>
    <message>
        <source>Says what has happened, or what stands in the way. Its buttons do what would help.</source>
        <translation>Viser hva som har skjedd, eller hva som er i veien. Knappene gjør det som kan hjelpe.</translation>
    </message>
    <message>
        <source>Shows an invented tenant that runs on this computer alone. Try everything: nothing you do there reaches a real server.</source>
        <translation>Viser et fiktivt kundemiljø som bare kjører på denne datamaskinen. Prøv alt: Ingenting du gjør der, når en ekte server.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The table has %1 rows, an XLSX file holds %2. Choose fewer rows, or CSV.</source>
        <extracomment>%1 and %2 are numbers of rows, that of the table and the largest possible one. Keep XLSX and CSV.</extracomment>
        <translation>Tabellen har %1 rader, men en XLSX-fil rommer bare %2. Velg færre rader, eller velg CSV.</translation>
    </message>
    <message>
        <source>The table has %1 columns, an XLSX file holds %2. Choose fewer licences, or CSV.</source>
        <extracomment>%1 and %2 are numbers of columns, that of the table and the largest possible one.</extracomment>
        <translation>Tabellen har %1 kolonner, men en XLSX-fil rommer bare %2. Velg færre lisenser, eller velg CSV.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Name of the second sheet of an exported workbook, which says where the table comes from.</extracomment>
        <translation>Om</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, cannot be written or is full. Make room in it.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Det kan ikke skrives til mappen for midlertidige filer, %1, eller den er full. Frigjør plass i den.</translation>
    </message>
</context>
</TS>
