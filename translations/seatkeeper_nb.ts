<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
        <source>The server did not accept the sign-in. Either the user name or the password is wrong, or this way of signing in is switched off on the server.</source>
        <translation>Serveren godtok ikke innloggingen. Enten er brukernavnet eller passordet feil, eller så er denne innloggingsmåten slått av på serveren.</translation>
    </message>
    <message>
        <source>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</source>
        <translation>Serveren tillater ikke dette for den innloggede brukeren. Logg inn som administrator, eller spør en administrator.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed, or the server is too old to offer it.</source>
        <translation>Serveren har ikke det du ba om. Det kan være fjernet, eller serveren er for gammel til å tilby det.</translation>
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
</context>
<context>
    <name>Application</name>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Det kan ikke skrives til datamappen.</translation>
    </message>
    <message>
        <source>A picture needs a tenant to sign in to: use --demo, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>Et bilde krever et miljø å logge inn i: Bruk --demo, eller --url med --user og passordet i SEATKEEPER_SECRET.</translation>
    </message>
    <message>
        <source>The demo tenant could not start: %1</source>
        <extracomment>%1 says why, as in &quot;The port is in use&quot;.</extracomment>
        <translation>Demomiljøet kunne ikke startes: %1</translation>
    </message>
    <message>
        <source>The user name must not hold a colon or control characters.</source>
        <translation>Brukernavnet kan ikke inneholde kolon eller kontrolltegn.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --screenshot, --tour or --demo-server.</source>
        <translation>Det finnes ingen skjerm å åpne et vindu på. Bruk --screenshot, --tour eller --demo-server.</translation>
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
    <message numerus="yes">
        <source>%n box(es) changed.</source>
        <translation>
            <numerusform>%n boks er endret.</numerusform>
            <numerusform>%n bokser er endret.</numerusform>
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
            <numerusform>%n boks er uendret (%1).</numerusform>
            <numerusform>%n bokser er uendret (%1).</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n of these because another box changed.</source>
        <translation>
            <numerusform>%n av dem fordi en annen boks ble endret.</numerusform>
            <numerusform>%n av dem fordi en annen boks ble endret.</numerusform>
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
    <name>ChangeModel</name>
    <message>
        <source>Refused: %1</source>
        <extracomment>Status of a change: %1 is the server&apos;s reason.</extracomment>
        <translation>Avvist: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <extracomment>Status of a change: %1 says what somebody else has changed.</extracomment>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>Not as wanted: %1</source>
        <extracomment>Status of a change: %1 says how the server&apos;s state differs.</extracomment>
        <translation>Ikke som ønsket: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <extracomment>Status of a change: %1 says why nobody knows whether it was made.</extracomment>
        <translation>Ukjent: %1</translation>
    </message>
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
        <source>Way of signing in: basic.</source>
        <translation>Innloggingsmåte: basic.</translation>
    </message>
    <message>
        <source>User name. The password is taken from the environment variable SEATKEEPER_SECRET, or asked for.</source>
        <translation>Brukernavn. Passordet hentes fra miljøvariabelen SEATKEEPER_SECRET, eller du blir bedt om det.</translation>
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
        <source>Page to show: licences, assignments or changes.</source>
        <translation>Siden som skal vises: licences, assignments eller changes.</translation>
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
        <source>--port is the demo tenant&apos;s: use it with --demo or --demo-server.</source>
        <translation>--port gjelder demomiljøet: Bruk det sammen med --demo eller --demo-server.</translation>
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
        <source>This licence needs %1. Give that one first.</source>
        <translation>Denne lisensen krever %1. Tildel den først.</translation>
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
        <source>SuperOffice&apos;s own licences can only be viewed here. Change them in SuperOffice&apos;s user administration.</source>
        <translation>SuperOffices egne lisenser kan bare vises her. Endre dem i brukeradministrasjonen i SuperOffice.</translation>
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
        <extracomment>Progress: %1 what is read, %2 of %3 done.</extracomment>
        <translation>%1 %2 av %3</translation>
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
        <source>Close anyway</source>
        <extracomment>Button: close although changes are staged.</extracomment>
        <translation>Lukk likevel</translation>
    </message>
    <message>
        <source>Changes are being applied. Close the window when they are done.</source>
        <translation>Endringene gjennomføres nå. Lukk vinduet når de er ferdige.</translation>
    </message>
    <message>
        <source>Closing now loses what is staged. The server is left as it is.</source>
        <translation>Lukker du nå, går det du har klargjort, tapt. Serveren blir som den er.</translation>
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
    <name>Screenshot</name>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>Bildet kunne ikke skrives til «%1».</translation>
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
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in – Seatkeeper</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Logg inn – Seatkeeper</translation>
    </message>
    <message>
        <source>Sign in to your SuperOffice server, or look around in a demo tenant with invented data.</source>
        <translation>Logg inn på SuperOffice-serveren din, eller se deg rundt i et demomiljø med fiktive data.</translation>
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
        <translation>&amp;Brukernavn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Used for this run only, stored nowhere.</source>
        <translation>Brukes bare denne gangen og lagres ingen steder.</translation>
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
