<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what went wrong and what to do, one or two whole sentences; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 De server meldt: %2</translation>
    </message>
    <message>
        <source>The server cannot be reached or broke the connection. Check the network and the server address, then try again.</source>
        <translation>De server is niet bereikbaar of heeft de verbinding verbroken. Controleer het netwerk en het serveradres en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be busy: try again in a moment.</source>
        <translation>De server heeft niet op tijd geantwoord. Mogelijk is hij bezet: probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>A request that the user or the program gave up.</extracomment>
        <translation>De aanvraag is geannuleerd.</translation>
    </message>
    <message>
        <source>No secure connection to the server is possible. Check that the address starts with https:// and that the server&apos;s certificate is valid.</source>
        <translation>Er is geen beveiligde verbinding met de server mogelijk. Controleer of het adres begint met https:// en of het certificaat van de server geldig is.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Either the user name or the password is wrong, or this way of signing in is switched off on the server.</source>
        <translation>De server heeft de aanmelding niet geaccepteerd. De gebruikersnaam of het wachtwoord is onjuist, of deze manier van aanmelden is op de server uitgeschakeld.</translation>
    </message>
    <message>
        <source>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</source>
        <translation>De server staat dit niet toe voor de aangemelde gebruiker. Meld u aan als systeembeheerder of vraag het een systeembeheerder.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed, or the server is too old to offer it.</source>
        <translation>Het gevraagde is niet aanwezig op de server. Mogelijk is het verwijderd of is de server er te oud voor.</translation>
    </message>
    <message>
        <source>The tenant has moved to another address. Sign in again to find it.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>De omgeving is verhuisd naar een ander adres. Meld u opnieuw aan om deze te vinden.</translation>
    </message>
    <message numerus="yes">
        <source>The server is receiving too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>De server ontvangt te veel aanvragen. Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>De server ontvangt te veel aanvragen. Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is receiving too many requests. Try again in a minute.</source>
        <translation>De server ontvangt te veel aanvragen. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the values, reload and try again.</source>
        <translation>De server heeft de aanvraag geweigerd. Controleer de waarden, vernieuw en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later, or tell its administrator.</source>
        <translation>Er is een fout opgetreden op de server. Probeer het later opnieuw of neem contact op met de serverbeheerder.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Check that the address belongs to a SuperOffice server.</source>
        <translation>Het antwoord van de server kan niet worden gelezen. Controleer of het adres bij een SuperOffice-server hoort.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Er kan niet naar de gegevensmap worden geschreven.</translation>
    </message>
    <message>
        <source>A picture needs a tenant to sign in to: use --demo, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>Voor een afbeelding is aanmelding bij een omgeving nodig: gebruik --demo, of --url met --user en het wachtwoord in SEATKEEPER_SECRET.</translation>
    </message>
    <message>
        <source>The demo tenant could not start: %1</source>
        <extracomment>%1 says why, as in &quot;The port is in use&quot;.</extracomment>
        <translation>De demo-omgeving kan niet worden gestart: %1</translation>
    </message>
    <message>
        <source>The user name must not hold a colon or control characters.</source>
        <translation>De gebruikersnaam mag geen dubbele punt of besturingstekens bevatten.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --screenshot, --tour or --demo-server.</source>
        <translation>Er is geen beeldscherm beschikbaar om een venster te openen. Gebruik --screenshot, --tour of --demo-server.</translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message>
        <source>Applying stopped: %1</source>
        <translation>Het toepassen is gestopt: %1</translation>
    </message>
    <message>
        <source>also held: %1</source>
        <extracomment>Licences the server shows although they were not expected; %1 lists their names.</extracomment>
        <translation>ook toegewezen: %1</translation>
    </message>
    <message>
        <source>not held: %1</source>
        <extracomment>Licences the server does not show although they were expected; %1 lists their names.</extracomment>
        <translation>niet toegewezen: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Er is niets verzonden: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed these licences (%1). Nothing was sent.</source>
        <translation>Iemand anders heeft deze licenties gewijzigd (%1). Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The result could not be read: %1</source>
        <translation>Het resultaat kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;not held: sign-user&quot;.</extracomment>
        <translation>%1 Het is niet meer zoals het was: %2</translation>
    </message>
</context>
<context>
    <name>AssignmentFilterBar</name>
    <message>
        <source>Owner</source>
        <extracomment>Label of the box that chooses a licence owner; also its name for screen readers.</extracomment>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Search by name, user ID, group or role</source>
        <translation>Zoek op naam, gebruikers-ID, groep of rol</translation>
    </message>
    <message>
        <source>Search associates</source>
        <translation>Medewerkers zoeken</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses a group of associates.
----------
Order of rows.</extracomment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the boxes that choose associates by what they hold.</extracomment>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Label of the box that chooses the order of rows.</extracomment>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: show all associates again.</extracomment>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Filter: every associate, whatever they hold.</extracomment>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Who holds</source>
        <extracomment>Filter, followed by a licence: associates who hold it.</extracomment>
        <translation>Met licentie</translation>
    </message>
    <message>
        <source>Who lacks</source>
        <extracomment>Filter, followed by a licence: associates who do not hold it.</extracomment>
        <translation>Zonder licentie</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Order of rows: what associates sign in with.</extracomment>
        <translation>Gebruikers-ID</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Order of rows: when associates last signed in.</extracomment>
        <translation>Laatste aanmelding</translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>Alle eigenaren</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>Choice of group: associates of every group.</extracomment>
        <translation>Alle groepen</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that says which licence associates hold or lack.</extracomment>
        <translation>Licentie</translation>
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
        <translation>%1 toewijzen aan %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>A step to undo: %1 is a licence, %2 an associate.</extracomment>
        <translation>%1 intrekken bij %2</translation>
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
        <translation>Voormalig medewerker</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Kan niet aanmelden</translation>
    </message>
</context>
<context>
    <name>AssignmentView</name>
    <message numerus="yes">
        <source>Tick %n box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>%n vakje aanvinken</numerusform>
            <numerusform>%n vakjes aanvinken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>%n vakje uitvinken</numerusform>
            <numerusform>%n vakjes uitvinken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Toewijzingen</translation>
    </message>
    <message>
        <source>A box for each associate and licence. Space changes it.</source>
        <translation>Een vakje voor elke medewerker en licentie. Met de spatiebalk wijzigt u het.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Heading over the associates&apos; names.</extracomment>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Selected associates</source>
        <translation>Geselecteerde medewerkers</translation>
    </message>
    <message>
        <source>Changes the boxes of all selected associates at once</source>
        <translation>Wijzigt de vakjes van alle geselecteerde medewerkers tegelijk</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>Niets toe te wijzen</translation>
    </message>
    <message>
        <source>This owner has no licences that associates are given.</source>
        <translation>Deze eigenaar heeft geen licenties die aan medewerkers worden toegewezen.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>Geen enkele medewerker voldoet aan de zoekopdracht en de filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>The associates could not be read</source>
        <translation>De medewerkers kunnen niet worden geladen</translation>
    </message>
    <message>
        <source>No associates</source>
        <translation>Geen medewerkers</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Medewerkers laden…</translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation>De eerste rijen verschijnen zodra ze binnenkomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s)</source>
        <translation>
            <numerusform>%n medewerker</numerusform>
            <numerusform>%n medewerkers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 associates</source>
        <extracomment>How many associates match the filters: %1 of %2.</extracomment>
        <translation>%1 van %2 medewerkers</translation>
    </message>
    <message>
        <source>Review changes</source>
        <extracomment>Button: go to the page that lists what is staged.</extracomment>
        <translation>Wijzigingen bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) changed.</source>
        <translation>
            <numerusform>%n vakje gewijzigd.</numerusform>
            <numerusform>%n vakjes gewijzigd.</numerusform>
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
            <numerusform>%n vakje niet gewijzigd (%1).</numerusform>
            <numerusform>%n vakjes niet gewijzigd (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server listed no associate.</source>
        <translation>De server heeft geen medewerkers vermeld.</translation>
    </message>
    <message>
        <source>The server has no licence that associates are given.</source>
        <translation>De server heeft geen licenties die aan medewerkers worden toegewezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged, not applied yet.</source>
        <translation>
            <numerusform>%n wijziging klaargezet, nog niet toegepast.</numerusform>
            <numerusform>%n wijzigingen klaargezet, nog niet toegepast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these because another box changed.</source>
        <translation>
            <numerusform>%n daarvan omdat een ander vakje is gewijzigd.</numerusform>
            <numerusform>%n daarvan omdat een ander vakje is gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Sign in to see who holds which licence.</source>
        <translation>Meld u aan om te zien wie welke licentie heeft.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Aanmelden…</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Refused: %1</source>
        <extracomment>Status of a change: %1 is the server&apos;s reason.</extracomment>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <extracomment>Status of a change: %1 says what somebody else has changed.</extracomment>
        <translation>Conflict: %1</translation>
    </message>
    <message>
        <source>Not as wanted: %1</source>
        <extracomment>Status of a change: %1 says how the server&apos;s state differs.</extracomment>
        <translation>Niet zoals gewenst: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <extracomment>Status of a change: %1 says why nobody knows whether it was made.</extracomment>
        <translation>Onbekend: %1</translation>
    </message>
    <message>
        <source>Applying…</source>
        <extracomment>Status of a change that is being sent or waits to be.</extracomment>
        <translation>Wordt toegepast…</translation>
    </message>
    <message>
        <source>More seats are wanted than are free</source>
        <translation>Meer seats gewenst dan vrij</translation>
    </message>
    <message>
        <source>Staged</source>
        <extracomment>Status of a change that has not been sent.</extracomment>
        <translation>Klaargezet</translation>
    </message>
    <message>
        <source>Give %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>%1 toewijzen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>%1 intrekken</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person a change is about.</extracomment>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: what is changed.</extracomment>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <extracomment>Column: seats in use before and after.</extracomment>
        <translation>Seats in gebruik</translation>
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
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <extracomment>Button: send everything staged to the server.</extracomment>
        <translation>Wijzigingen toepassen</translation>
    </message>
    <message>
        <source>Sends the changes to the server and reads everything back</source>
        <translation>Verzendt de wijzigingen naar de server en leest alles ter controle terug</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Button: forget everything staged.</extracomment>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>Takes back everything staged. Undo brings it back.</source>
        <translation>Verwerpt alles wat klaarstaat. Met “Ongedaan maken” haalt u het terug.</translation>
    </message>
    <message>
        <source>What is staged and not yet applied</source>
        <translation>Wat is klaargezet en nog niet is toegepast</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged</source>
        <extracomment>First half of a line under the page title.</extracomment>
        <translation>
            <numerusform>%n wijziging klaargezet</numerusform>
            <numerusform>%n wijzigingen klaargezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n associate(s)</source>
        <extracomment>Second half of a line under the page title.</extracomment>
        <translation>
            <numerusform>voor %n medewerker</numerusform>
            <numerusform>voor %n medewerkers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Er is niets klaargezet.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Geen wijzigingen</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Alle wijzigingen verwerpen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) applied and verified.</source>
        <extracomment>Result of applying; every change was read back from the server.</extracomment>
        <translation>
            <numerusform>%n wijziging toegepast en gecontroleerd.</numerusform>
            <numerusform>%n wijzigingen toegepast en gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, not applied yet.</source>
        <extracomment>Joins the two halves: %1 &quot;3 changes staged&quot;, %2 &quot;for 2 associates&quot;.</extracomment>
        <translation>%1 %2, nog niet toegepast.</translation>
    </message>
    <message>
        <source>Tick or clear boxes under Assignments. The changes are collected here until you apply them.</source>
        <translation>Vink vakjes aan of uit onder “Toewijzingen”. De wijzigingen worden hier verzameld totdat u ze toepast.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be applied and stay staged; the reasons stand in the list.</source>
        <extracomment>Result of applying; each change has its reason beside it.</extracomment>
        <translation>
            <numerusform>%n wijziging kan niet worden toegepast en blijft klaarstaan. De reden staat in de lijst.</numerusform>
            <numerusform>%n wijzigingen kunnen niet worden toegepast en blijven klaarstaan. De redenen staan in de lijst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the built-in demo tenant.</source>
        <translation>Aanmelden bij de ingebouwde demo-omgeving.</translation>
    </message>
    <message>
        <source>Number of associates of the demo tenant, 1 to 25000.</source>
        <translation>Aantal medewerkers van de demo-omgeving, 1 tot 25000.</translation>
    </message>
    <message>
        <source>Serve the demo tenant alone until terminated.</source>
        <translation>Alleen de demo-omgeving aanbieden totdat het programma wordt beëindigd.</translation>
    </message>
    <message>
        <source>Port of the demo tenant; any free one by default.</source>
        <translation>Poort van de demo-omgeving; standaard een willekeurige vrije poort.</translation>
    </message>
    <message>
        <source>Address of the SuperOffice server.</source>
        <translation>Adres van de SuperOffice-server.</translation>
    </message>
    <message>
        <source>Way of signing in: basic.</source>
        <translation>Manier van aanmelden: basic.</translation>
    </message>
    <message>
        <source>User name. The password is taken from the environment variable SEATKEEPER_SECRET, or asked for.</source>
        <translation>Gebruikersnaam. Het wachtwoord wordt uit de omgevingsvariabele SEATKEEPER_SECRET gelezen of opgevraagd.</translation>
    </message>
    <message>
        <source>Language of the program: en, nb, sv, da, de or nl.</source>
        <translation>Taal van het programma: en, nb, sv, da, de of nl.</translation>
    </message>
    <message>
        <source>Look of the program: system, light or dark.</source>
        <translation>Uiterlijk van het programma: system, light of dark.</translation>
    </message>
    <message>
        <source>Page to show: licences, assignments or changes.</source>
        <translation>Weer te geven pagina: licences, assignments of changes.</translation>
    </message>
    <message>
        <source>Folder for settings and files.</source>
        <translation>Map voor instellingen en bestanden.</translation>
    </message>
    <message>
        <source>Write a picture of the page once it is loaded, then exit.</source>
        <translation>Een afbeelding van de pagina opslaan zodra deze is geladen en daarna afsluiten.</translation>
    </message>
    <message>
        <source>Without a window: assign one licence on the demo tenant, print what changed, write a picture of every page to the folder.</source>
        <translation>Zonder venster: één licentie in de demo-omgeving toewijzen, de wijziging weergeven en een afbeelding van elke pagina in de map opslaan.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; choose one of: %3.</source>
        <extracomment>%1 an option, %2 what was given, %3 what would be right.</extracomment>
        <translation>--%1 kent “%2” niet; kies uit: %3.</translation>
    </message>
    <message>
        <source>--user needs --url: the demo tenant has its own user.</source>
        <translation>--user vereist --url: de demo-omgeving heeft een eigen gebruiker.</translation>
    </message>
    <message>
        <source>--user must be neither empty nor hold a colon or control characters.</source>
        <translation>--user mag niet leeg zijn en geen dubbele punt of besturingstekens bevatten.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir vereist een map.</translation>
    </message>
    <message>
        <source>--url cannot be used together with the demo tenant.</source>
        <translation>--url kan niet samen met de demo-omgeving worden gebruikt.</translation>
    </message>
    <message>
        <source>--demo-associates needs a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--demo-associates vereist een getal van 1 tot en met %1, niet “%2”.</translation>
    </message>
    <message>
        <source>--port needs a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port vereist een getal van 0 tot en met 65535, niet “%1”.</translation>
    </message>
    <message>
        <source>--port is the demo tenant&apos;s: use it with --demo or --demo-server.</source>
        <translation>--port hoort bij de demo-omgeving: gebruik het met --demo of --demo-server.</translation>
    </message>
    <message>
        <source>--screenshot and --tour cannot be used together.</source>
        <translation>--screenshot en --tour kunnen niet samen worden gebruikt.</translation>
    </message>
    <message>
        <source>--demo-server shows no pages to make pictures of.</source>
        <translation>--demo-server toont geen pagina&apos;s om afbeeldingen van op te slaan.</translation>
    </message>
    <message>
        <source>--screenshot cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--screenshot kan niet naar “%1” schrijven: geef een bestand in een bestaande map op.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>“%1” wordt niet begrepen.</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.</source>
        <translation>Toont licenties van SuperOffice CRM en wijst ze toe.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour vereist een map.</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerModel</name>
    <message>
        <source>Restricted</source>
        <extracomment>Group of licences that have a ceiling of seats.</extracomment>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Group of licences without a ceiling.</extracomment>
        <translation>Onbeperkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a licence: %1 its name, %2 its seats, as in &quot;97 of 100 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Licentie-eigenaren</translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message>
        <source>%1 in use, unlimited</source>
        <extracomment>Seats of a licence without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1 in gebruik, onbeperkt</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>Seats of a licence: %1 in use out of %2 owned.</extracomment>
        <translation>%1 van %2 in gebruik</translation>
    </message>
    <message>
        <source>%1 → %2, unlimited</source>
        <extracomment>Seats without a ceiling while changes are staged: %1 in use now, %2 afterwards.</extracomment>
        <translation>%1 → %2, onbeperkt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Short form of seats: %1 in use out of %2 owned.</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <extracomment>Seats while changes are staged: %1 in use now, %2 afterwards, %3 owned.</extracomment>
        <translation>%1 → %2 van %3</translation>
    </message>
    <message>
        <source>%1, short %2</source>
        <extracomment>%1 is a change of seats such as &quot;97 → 103 of 100&quot;, %2 how many seats are missing.</extracomment>
        <translation>%1, %2 te weinig</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>More seats are in use than owned; %1 is how many more.</extracomment>
        <translation>%1 te veel</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>No seat of a licence is left.</extracomment>
        <translation>vol</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling.</extracomment>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>How many seats are left.</extracomment>
        <translation>%1 vrij</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Kind of licence: holds for the whole installation.</extracomment>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Kind of licence: belongs to one satellite database.</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Kind of licence: assigned to associates.</extracomment>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>Kind of licence the server does not tell.</extracomment>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>no free seat</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>geen seat vrij</translation>
    </message>
    <message>
        <source>needs another licence first</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>vereist eerst een andere licentie</translation>
    </message>
    <message>
        <source>needs %1</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;; %1 is another licence.</extracomment>
        <translation>vereist %1</translation>
    </message>
    <message>
        <source>the server does not allow it</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>de server staat het niet toe</translation>
    </message>
    <message>
        <source>read-only here</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>hier alleen-lezen</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <extracomment>State of a box whose content has not arrived from the server.</extracomment>
        <translation>nog niet geladen</translation>
    </message>
    <message>
        <source>assigned, will be released</source>
        <extracomment>State of a box: the associate holds the licence and a staged change takes it.</extracomment>
        <translation>toegewezen, wordt ingetrokken</translation>
    </message>
    <message>
        <source>assigned</source>
        <extracomment>State of a box: the associate holds the licence.</extracomment>
        <translation>toegewezen</translation>
    </message>
    <message>
        <source>not assigned, will be assigned</source>
        <extracomment>State of a box: a staged change gives the licence.</extracomment>
        <translation>niet toegewezen, wordt toegewezen</translation>
    </message>
    <message>
        <source>not assigned</source>
        <extracomment>State of a box: the associate does not hold the licence.</extracomment>
        <translation>niet toegewezen</translation>
    </message>
    <message>
        <source>not assigned, not available: %1</source>
        <extracomment>State of a box that cannot be ticked; %1 says why, as in &quot;no free seat&quot;.</extracomment>
        <translation>niet toegewezen, niet beschikbaar: %1</translation>
    </message>
    <message>
        <source>What this associate holds has not been loaded yet. Wait a moment.</source>
        <translation>De licenties van deze medewerker zijn nog niet geladen. Een ogenblik geduld.</translation>
    </message>
    <message>
        <source>No seat is free. Release the licence from somebody else, or buy more seats.</source>
        <translation>Er is geen seat vrij. Trek de licentie bij iemand anders in of koop extra seats.</translation>
    </message>
    <message>
        <source>This licence needs %1. Give that one first.</source>
        <translation>Deze licentie vereist %1. Wijs die licentie eerst toe.</translation>
    </message>
    <message>
        <source>The server does not allow this licence for this associate.</source>
        <translation>De server staat deze licentie niet toe voor deze medewerker.</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>Short form of seats without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1, onbeperkt</translation>
    </message>
    <message>
        <source>SuperOffice&apos;s own licences can only be viewed here. Change them in SuperOffice&apos;s user administration.</source>
        <translation>De eigen licenties van SuperOffice kunnen hier alleen worden bekeken. Wijzig ze in het gebruikersbeheer van SuperOffice.</translation>
    </message>
    <message>
        <source>changes are being applied</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>wijzigingen worden toegepast</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Wijzigingen worden toegepast. Wacht tot ze klaar zijn.</translation>
    </message>
</context>
<context>
    <name>LicensesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Licentie-eigenaren</translation>
    </message>
    <message>
        <source>Owners with their restricted and unrestricted module licences</source>
        <translation>Eigenaren met hun beperkte en onbeperkte modulelicenties</translation>
    </message>
    <message>
        <source>Module licences</source>
        <translation>Modulelicenties</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>De licenties kunnen niet worden geladen</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Geen licenties</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>De server kent geen licentie-eigenaar.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Licenties laden…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Alle licentie-eigenaren zijn bij de server opgevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n licence(s)</source>
        <extracomment>Line under the page title: %1 the company, %2 the licence owner, %n how many of its licences are listed.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %n licentie</numerusform>
            <numerusform>%1 · %2 · %n licenties</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats and details of the chosen owner&apos;s licences</source>
        <translation>Seats en details van de licenties van de gekozen eigenaar</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Sign in to see the licences of your tenant.</source>
        <translation>Meld u aan om de licenties van uw omgeving te zien.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Aanmelden…</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar, for screen readers.</extracomment>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Applying changes…</source>
        <translation>Wijzigingen toepassen…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Licenties laden…</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Medewerkers laden…</translation>
    </message>
    <message>
        <source>Reading who holds what…</source>
        <translation>Toewijzingen laden…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>Progress: %1 what is read, %2 of %3 done.</extracomment>
        <translation>%1 %2 van %3</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu.</extracomment>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu.</extracomment>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu entry: read everything from the server again.</extracomment>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Find associates</source>
        <extracomment>Menu entry: go to the search field.</extracomment>
        <translation>Medewerkers &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;About Seatkeeper</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Over Seatkeeper</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Licenties</translation>
    </message>
    <message>
        <source>&amp;Assignments</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Toewijzingen</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Wijzigingen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Appearance: as the desktop says.</extracomment>
        <translation>&amp;Systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Tooltip of Undo: %1 is the step that would be undone.</extracomment>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>Tooltip of Redo: %1 is the step that would be done again.</extracomment>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Niets om opnieuw uit te voeren</translation>
    </message>
    <message>
        <source>About Seatkeeper</source>
        <translation>Over Seatkeeper</translation>
    </message>
    <message>
        <source>Seatkeeper %1</source>
        <translation>Seatkeeper %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Menu.</extracomment>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <extracomment>Menu: light or dark.</extracomment>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.

Free software under the GNU General Public License, version 3 or later. Not a product of SuperOffice AS.</source>
        <translation>Toont licenties van SuperOffice CRM en wijst ze toe.

Vrije software onder de GNU General Public License, versie 3 of later. Geen product van SuperOffice AS.</translation>
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
            <numerusform>%n wijziging is klaargezet en niet toegepast.</numerusform>
            <numerusform>%n wijzigingen zijn klaargezet en niet toegepast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>Button: close although changes are staged.</extracomment>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Changes are being applied. Close the window when they are done.</source>
        <translation>Wijzigingen worden toegepast. Sluit het venster wanneer dit klaar is.</translation>
    </message>
    <message>
        <source>Closing now loses what is staged. The server is left as it is.</source>
        <translation>Als u nu sluit, gaat alles wat klaarstaat verloren. De server blijft zoals hij is.</translation>
    </message>
</context>
<context>
    <name>ModuleLicenseModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling, where its number of seats would stand.</extracomment>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</source>
        <translation>De cijfers van de server kloppen niet: %1 in gebruik en %2 vrij is samen niet %3.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: kind of licence.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <extracomment>Column: the licence that is needed first.</extracomment>
        <translation>Vereiste</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what the licence is for.</extracomment>
        <translation>Beschrijving</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>De afbeelding kan niet in “%1” worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>SelectedAssociatesModel</name>
    <message>
        <source>some of %2: %1 assigned</source>
        <extracomment>State of the box that stands for several associates: %1 of %2 hold the licence or will.</extracomment>
        <translation>aan %1 van %2 toegewezen</translation>
    </message>
    <message>
        <source>none assigned</source>
        <translation>aan niemand toegewezen</translation>
    </message>
    <message>
        <source>all assigned</source>
        <translation>aan iedereen toegewezen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of that box: %1 how many are selected, %2 licence, %3 state.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>None of the selected associates&apos; boxes can be changed.</source>
        <translation>Van de geselecteerde medewerkers kan geen enkel vakje worden gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several rows to change them together</source>
        <translation>Kies meerdere rijen om te wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %n associate(s)</source>
        <extracomment>A step to undo; %1 is a licence, %n the number of associates.</extracomment>
        <translation>
            <numerusform>%1 wijzigen voor %n medewerker</numerusform>
            <numerusform>%1 wijzigen voor %n medewerkers</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the box of every selected associate; again and again: all on, all off, as it was.</source>
        <translation>Wijzigt het vakje van elke geselecteerde medewerker; steeds opnieuw: alles aan, alles uit, zoals het was.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Assignments</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Toewijzingen</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Demo data, all invented</source>
        <extracomment>Says that the tenant shown is the built-in one.</extracomment>
        <translation>Demogegevens, alles verzonnen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reads everything from the server again (F5)</source>
        <translation>Leest alles opnieuw van de server (F5)</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in – Seatkeeper</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Aanmelden – Seatkeeper</translation>
    </message>
    <message>
        <source>Sign in to your SuperOffice server, or look around in a demo tenant with invented data.</source>
        <translation>Meld u aan bij uw SuperOffice-server, of kijk rond in een demo-omgeving met verzonnen gegevens.</translation>
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
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Used for this run only, stored nowhere.</source>
        <translation>Wordt alleen gebruikt tot u het programma afsluit en nergens opgeslagen.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Demo proberen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Button.</extracomment>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The licence could not be assigned. %1</source>
        <translation>De licentie kan niet worden toegewezen. %1</translation>
    </message>
    <message>
        <source>The demo tenant has no licence left to assign.</source>
        <translation>De demo-omgeving heeft geen licentie meer om toe te wijzen.</translation>
    </message>
    <message>
        <source>The pictures could not be written to &quot;%1&quot;.</source>
        <translation>De afbeeldingen kunnen niet in “%1” worden opgeslagen.</translation>
    </message>
    <message>
        <source>The licence just assigned is gone.</source>
        <translation>De zojuist toegewezen licentie is verdwenen.</translation>
    </message>
    <message>
        <source>Assigned %1 to %2 and read it back: %3, now %4.</source>
        <extracomment>%1 a licence, %2 an associate, %3 and %4 seats in use before and after.</extracomment>
        <translation>%1 is toegewezen aan %2 en ter controle teruggelezen: %3, nu %4.</translation>
    </message>
    <message>
        <source>Pictures of every page are in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>De afbeeldingen van alle pagina&apos;s staan in %1.</translation>
    </message>
</context>
<context>
    <name>WebApiRoot</name>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Voer het adres van de SuperOffice-server in.</translation>
    </message>
    <message>
        <source>The address has to start with https://.</source>
        <translation>Het adres moet beginnen met https://.</translation>
    </message>
    <message>
        <source>This is not a web address. A correct one looks like %1.</source>
        <extracomment>Shown below the field for the server address; an example follows, which is not translated.</extracomment>
        <translation>Dit is geen webadres. Een juist adres ziet er zo uit: %1.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Het adres mag geen gebruikersnaam of wachtwoord bevatten.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Het adres noemt geen server.</translation>
    </message>
    <message>
        <source>The address has to start with https://: with http:// others on the network could read the password.</source>
        <translation>Het adres moet beginnen met https://: bij http:// kunnen anderen in het netwerk het wachtwoord meelezen.</translation>
    </message>
</context>
</TS>
