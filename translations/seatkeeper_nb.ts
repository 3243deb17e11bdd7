<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Export items</source>
        <translation>Eksporter poster</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv);;Alle filer (*)</translation>
    </message>
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
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n kjøring</numerusform>
            <numerusform>%n kjøringer</numerusform>
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
    <message numerus="yes">
        <source>Saves the %n item(s) of this run as a CSV table</source>
        <extracomment>%n is how many rows the table will have.</extracomment>
        <translation>
            <numerusform>Lagrer %n post fra denne kjøringen som en CSV-tabell</numerusform>
            <numerusform>Lagrer de %n postene fra denne kjøringen som en CSV-tabell</numerusform>
        </translation>
    </message>
    <message>
        <source>The items could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>Postene kunne ikke lagres i %1 (%2). Velg en annen mappe eller et annet navn.</translation>
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
        <source>The server is receiving too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Serveren mottar for mange forespørsler. Prøv på nytt om %n sekund.</numerusform>
            <numerusform>Serveren mottar for mange forespørsler. Prøv på nytt om %n sekunder.</numerusform>
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
        <source>There is no display to open a window on. Use --screenshot, --tour or --demo-server.</source>
        <translation>Det finnes ingen skjerm å åpne et vindu på. Bruk --screenshot, --tour eller --demo-server.</translation>
    </message>
    <message>
        <source>A picture needs a tenant to sign in to: use --demo, --profile, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>Et bilde krever et kundemiljø å logge inn i: Bruk --demo, --profile eller --url med --user og passordet i SEATKEEPER_SECRET.</translation>
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
        <extracomment>Label of the box that chooses a group of associates.
----------
Order of rows.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the boxes that choose associates by what they hold.</extracomment>
        <translation>Vis</translation>
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
        <source>All groups</source>
        <extracomment>Choice of group: associates of every group.</extracomment>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that says which licence associates hold or lack.</extracomment>
        <translation>Lisens</translation>
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
        <source>Tick %n box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Kryss av %n boks</numerusform>
            <numerusform>Kryss av %n bokser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Fjern krysset i %n boks</numerusform>
            <numerusform>Fjern kryssene i %n bokser</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no block of x and blanks.</source>
        <translation>Utklippstavlen inneholder ingen blokk med x og tomme felter.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Lim inn</translation>
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
        <source>%n associate(s)</source>
        <translation>
            <numerusform>%n medarbeider</numerusform>
            <numerusform>%n medarbeidere</numerusform>
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
        <source>%n change(s) staged, not applied yet.</source>
        <translation>
            <numerusform>%n endring er klargjort, men ikke gjennomført.</numerusform>
            <numerusform>%n endringer er klargjort, men ikke gjennomført.</numerusform>
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
        <source>The file %1 holds no certificate. Choose a PEM file, which has &quot;BEGIN CERTIFICATE&quot; in it.</source>
        <translation>Filen %1 inneholder ikke noe sertifikat. Velg en PEM-fil; den inneholder teksten «BEGIN CERTIFICATE».</translation>
    </message>
    <message>
        <source>The certificate in the file %1 has expired. Ask whoever gave it to you for a new one.</source>
        <translation>Sertifikatet i filen %1 er utløpt. Be den du fikk det av, om et nytt.</translation>
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
        <source>%n change(s) staged</source>
        <extracomment>First half of a line under the page title.</extracomment>
        <translation>
            <numerusform>%n endring er klargjort</numerusform>
            <numerusform>%n endringer er klargjort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n associate(s)</source>
        <extracomment>Second half of a line under the page title.</extracomment>
        <translation>
            <numerusform>for %n medarbeider</numerusform>
            <numerusform>for %n medarbeidere</numerusform>
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
        <source>%n change(s) applied and verified.</source>
        <extracomment>Result of applying; every change was read back from the server.</extracomment>
        <translation>
            <numerusform>%n endring er gjennomført og bekreftet.</numerusform>
            <numerusform>%n endringer er gjennomført og bekreftet.</numerusform>
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
        <source>%n change(s) could not be applied and stay staged; the reasons stand in the list.</source>
        <extracomment>Result of applying; each change has its reason beside it.</extracomment>
        <translation>
            <numerusform>%n endring kunne ikke gjennomføres og er fortsatt klargjort. Årsaken står i listen.</numerusform>
            <numerusform>%n endringer kunne ikke gjennomføres og er fortsatt klargjort. Årsakene står i listen.</numerusform>
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
        <source>%n change(s) taken back again.</source>
        <extracomment>Result of applying; the server was read again.</extracomment>
        <translation>
            <numerusform>%n endring er tilbakeført.</numerusform>
            <numerusform>%n endringer er tilbakeført.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s) wait for a seat that nobody else gives back, and are tried last.</source>
        <translation>
            <numerusform>%n medarbeider venter på en plass som ingen andre gir fra seg, og prøves til slutt.</numerusform>
            <numerusform>%n medarbeidere venter på en plass som ingen andre gir fra seg, og prøves til slutt.</numerusform>
        </translation>
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
        <source>Look of the program: system, light or dark.</source>
        <translation>Utseendet til programmet: system, light eller dark.</translation>
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
        <source>--demo-associates needs a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--demo-associates krever et tall fra 1 til %1, ikke «%2».</translation>
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
        <source>Page to show: licences, assignments, changes, activity or diagnostics.</source>
        <translation>Side som skal vises: licences, assignments, changes, activity eller diagnostics.</translation>
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
        <source>The cookies of a browser that is signed in to SuperOffice CRM.</source>
        <translation>Cookiene fra en nettleser som er logget inn i SuperOffice CRM.</translation>
    </message>
    <message>
        <source>may stay empty; proposed in the browser</source>
        <extracomment>Placeholder: what the user name is good for where the browser signs in.</extracomment>
        <translation>kan stå tomt; foreslås i nettleseren</translation>
    </message>
    <message>
        <source>%1, or empty: as the browser says</source>
        <extracomment>Placeholder of the tenant; an example precedes, which is not translated.</extracomment>
        <translation>%1, eller tomt: avgjøres i nettleseren</translation>
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
        <source>Licences of %n owner(s) can be read.</source>
        <extracomment>&quot;Owners&quot;: the companies whose licences a server has, SuperOffice and its partners.</extracomment>
        <translation>
            <numerusform>Lisensene til %n eier kan hentes.</numerusform>
            <numerusform>Lisensene til %n eiere kan hentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The associates can be read.</source>
        <translation>Medarbeiderne kan hentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s) can be read.</source>
        <translation>
            <numerusform>%n medarbeider kan hentes.</numerusform>
            <numerusform>%n medarbeidere kan hentes.</numerusform>
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
        <source>%1 · %2 · %n licence(s)</source>
        <extracomment>Line under the page title: %1 the company, %2 the licence owner, %n how many of its licences are listed.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %n lisens</numerusform>
            <numerusform>%1 · %2 · %n lisenser</numerusform>
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
        <source>%1, about %n minute(s) left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>
            <numerusform>%1, omtrent %n minutt igjen</numerusform>
            <numerusform>%1, omtrent %n minutter igjen</numerusform>
        </translation>
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
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Hjelp</translation>
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
        <source>&amp;About Seatkeeper</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Om Seatkeeper</translation>
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
        <source>About Seatkeeper</source>
        <translation>Om Seatkeeper</translation>
    </message>
    <message>
        <source>Seatkeeper %1</source>
        <translation>Seatkeeper %1</translation>
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
        <source>Shows and assigns SuperOffice CRM licences.

Free software under the GNU General Public License, version 3 or later. Not a product of SuperOffice AS.</source>
        <translation>Viser og tildeler SuperOffice CRM-lisenser.

Fri programvare under GNU General Public License, versjon 3 eller senere. Ikke et produkt fra SuperOffice AS.</translation>
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
        <source>%n change(s) are staged and have not been applied.</source>
        <translation>
            <numerusform>%n endring er klargjort, men ikke gjennomført.</numerusform>
            <numerusform>%n endringer er klargjort, men ikke gjennomført.</numerusform>
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
        <source>The items are saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Postene er lagret i %1.</translation>
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
        <source>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</source>
        <translation>Tallene fra serveren går ikke opp: %1 i bruk og %2 tilgjengelig blir ikke %3.</translation>
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
    <name>ProposalPanel</name>
    <message>
        <source>Proposed changes</source>
        <extracomment>Name of the place that asks what to do with changes that need others.</extracomment>
        <translation>Foreslåtte endringer</translation>
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
        <source>%1 also needs %2: %n more seat(s).</source>
        <extracomment>%1 is a licence that is being given, %2 the one it needs.</extracomment>
        <translation>
            <numerusform>%1 krever også %2: %n plass til.</numerusform>
            <numerusform>%1 krever også %2: %n plasser til.</numerusform>
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
        <source>%n associate(s) cannot have it:</source>
        <extracomment>Heading over the names of associates who cannot be given a licence.</extracomment>
        <translation>
            <numerusform>%n medarbeider kan ikke få den:</numerusform>
            <numerusform>%n medarbeidere kan ikke få den:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) cannot be changed:</source>
        <extracomment>Heading over a list of boxes, each with associate and licence.</extracomment>
        <translation>
            <numerusform>%n boks kan ikke endres:</numerusform>
            <numerusform>%n bokser kan ikke endres:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an associate, %2 why a licence cannot be given, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an associate, %2 a licence, %3 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list of which only the beginning is shown.</extracomment>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
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
        <source>Held before</source>
        <extracomment>Column: licences held before an item of a run.</extracomment>
        <translation>Lisenser før</translation>
    </message>
    <message>
        <source>Held after</source>
        <extracomment>Column: licences held after an item of a run.</extracomment>
        <translation>Lisenser etter</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when an item of a run ended.</extracomment>
        <translation>Tidspunkt</translation>
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
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run came before it was interrupted: %1 items out of %2.</extracomment>
        <translation>%1 av %2 utført</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Items of a run of which nobody knows what the server made of them.</extracomment>
        <translation>
            <numerusform>%n ukjent</numerusform>
            <numerusform>%n ukjente</numerusform>
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
        <extracomment>A run is what one press of &quot;Apply changes&quot; did; %1 is its number.</extracomment>
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
        <source>%n failed</source>
        <extracomment>Items of a run that were refused or did not end as wanted.</extracomment>
        <translation>
            <numerusform>%n mislyktes</numerusform>
            <numerusform>%n mislyktes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <extracomment>Items of a run that are being sent at the moment.</extracomment>
        <translation>
            <numerusform>%n pågår</numerusform>
            <numerusform>%n pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>Items of a run that were not begun.</extracomment>
        <translation>
            <numerusform>%n ikke sendt</numerusform>
            <numerusform>%n ikke sendt</numerusform>
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
        <extracomment>%1 is the state of an item such as &quot;Refused&quot;, %2 the reason.</extracomment>
        <translation>%1: %2</translation>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several rows to change them together</source>
        <translation>Velg flere rader for å endre dem</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %n associate(s)</source>
        <extracomment>A step to undo; %1 is a licence, %n the number of associates.</extracomment>
        <translation>
            <numerusform>Endre %1 for %n medarbeider</numerusform>
            <numerusform>Endre %1 for %n medarbeidere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the box of every selected associate; again and again: all on, all off, as it was.</source>
        <translation>Endrer boksen for alle valgte medarbeidere; gang på gang: alle på, alle av, som før.</translation>
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
        <source>%1 has been removed.</source>
        <extracomment>%1 is the name of a connection.</extracomment>
        <translation>%1 er fjernet.</translation>
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
        <source>%n box(es) left alone (%1).</source>
        <extracomment>Boxes that were left alone; %1 lists the reasons.</extracomment>
        <translation>
            <numerusform>%n boks er ikke endret (%1).</numerusform>
            <numerusform>%n bokser er ikke endret (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) changed.</source>
        <translation>
            <numerusform>%n boks er endret.</numerusform>
            <numerusform>%n bokser er endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these because another box changed.</source>
        <translation>
            <numerusform>%n av dem fordi en annen boks ble endret.</numerusform>
            <numerusform>%n av dem fordi en annen boks ble endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted.</source>
        <translation>Alt er allerede som ønsket.</translation>
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
</TS>
