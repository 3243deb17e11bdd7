<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what went wrong and what to do, one or two whole sentences; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 Servern meddelar: %2</translation>
    </message>
    <message>
        <source>The server cannot be reached or broke the connection. Check the network and the server address, then try again.</source>
        <translation>Det går inte att nå servern, eller så bröt den anslutningen. Kontrollera nätverket och serveradressen och försök igen.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be busy: try again in a moment.</source>
        <translation>Servern svarade inte i tid. Den kan vara upptagen: försök igen om en stund.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>A request that the user or the program gave up.</extracomment>
        <translation>Begäran avbröts.</translation>
    </message>
    <message>
        <source>No secure connection to the server is possible. Check that the address starts with https:// and that the server&apos;s certificate is valid.</source>
        <translation>Det går inte att upprätta en säker anslutning till servern. Kontrollera att adressen börjar med https:// och att serverns certifikat är giltigt.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Either the user name or the password is wrong, or this way of signing in is switched off on the server.</source>
        <translation>Servern godkände inte inloggningen. Antingen är användarnamnet eller lösenordet fel, eller så är det här inloggningssättet avstängt på servern.</translation>
    </message>
    <message>
        <source>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</source>
        <translation>Servern tillåter inte detta för den inloggade användaren. Logga in som administratör eller fråga en administratör.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed, or the server is too old to offer it.</source>
        <translation>Servern har inte det som efterfrågades. Det kan ha tagits bort, eller så är servern för gammal för att erbjuda det.</translation>
    </message>
    <message>
        <source>The tenant has moved to another address. Sign in again to find it.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>Kundmiljön har flyttats till en annan adress. Logga in igen för att hitta den.</translation>
    </message>
    <message numerus="yes">
        <source>The server is receiving too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Servern tar emot för många begäranden. Försök igen om %n sekund.</numerusform>
            <numerusform>Servern tar emot för många begäranden. Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is receiving too many requests. Try again in a minute.</source>
        <translation>Servern tar emot för många begäranden. Försök igen om en minut.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the values, reload and try again.</source>
        <translation>Servern avvisade begäran. Kontrollera värdena, uppdatera och försök igen.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later, or tell its administrator.</source>
        <translation>Det är ett problem på själva servern. Försök igen senare eller kontakta serverns administratör.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Check that the address belongs to a SuperOffice server.</source>
        <translation>Serverns svar kan inte läsas. Kontrollera att adressen tillhör en SuperOffice-server.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Det går inte att skriva till datamappen.</translation>
    </message>
    <message>
        <source>A picture needs a tenant to sign in to: use --demo, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>En bild kräver en miljö att logga in i: använd --demo, eller --url med --user och lösenordet i SEATKEEPER_SECRET.</translation>
    </message>
    <message>
        <source>The demo tenant could not start: %1</source>
        <extracomment>%1 says why, as in &quot;The port is in use&quot;.</extracomment>
        <translation>Demomiljön kunde inte startas: %1</translation>
    </message>
    <message>
        <source>The user name must not hold a colon or control characters.</source>
        <translation>Användarnamnet får inte innehålla kolon eller styrtecken.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --screenshot, --tour or --demo-server.</source>
        <translation>Det finns ingen bildskärm att öppna ett fönster på. Använd --screenshot, --tour eller --demo-server.</translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message>
        <source>Applying stopped: %1</source>
        <translation>Verkställandet avbröts: %1</translation>
    </message>
    <message>
        <source>also held: %1</source>
        <extracomment>Licences the server shows although they were not expected; %1 lists their names.</extracomment>
        <translation>har också: %1</translation>
    </message>
    <message>
        <source>not held: %1</source>
        <extracomment>Licences the server does not show although they were expected; %1 lists their names.</extracomment>
        <translation>har inte: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Inget har skickats: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed these licences (%1). Nothing was sent.</source>
        <translation>Någon annan har ändrat de här licenserna (%1). Inget har skickats.</translation>
    </message>
    <message>
        <source>The result could not be read: %1</source>
        <translation>Resultatet kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;not held: sign-user&quot;.</extracomment>
        <translation>%1 Det är inte som det var förut: %2</translation>
    </message>
</context>
<context>
    <name>AssignmentFilterBar</name>
    <message>
        <source>Owner</source>
        <extracomment>Label of the box that chooses a licence owner; also its name for screen readers.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Search by name, user ID, group or role</source>
        <translation>Sök efter namn, användar-ID, grupp eller roll</translation>
    </message>
    <message>
        <source>Search associates</source>
        <translation>Sök medarbetare</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses a group of associates.
----------
Order of rows.</extracomment>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the boxes that choose associates by what they hold.</extracomment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Label of the box that chooses the order of rows.</extracomment>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: show all associates again.</extracomment>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Filter: every associate, whatever they hold.</extracomment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Who holds</source>
        <extracomment>Filter, followed by a licence: associates who hold it.</extracomment>
        <translation>Med licensen</translation>
    </message>
    <message>
        <source>Who lacks</source>
        <extracomment>Filter, followed by a licence: associates who do not hold it.</extracomment>
        <translation>Utan licensen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Order of rows: what associates sign in with.</extracomment>
        <translation>Användar-ID</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Order of rows: when associates last signed in.</extracomment>
        <translation>Senaste inloggning</translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>Alla ägare</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>Choice of group: associates of every group.</extracomment>
        <translation>Alla grupper</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that says which licence associates hold or lack.</extracomment>
        <translation>Licens</translation>
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
        <translation>Tilldela %1 till %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>A step to undo: %1 is a licence, %2 an associate.</extracomment>
        <translation>Ta bort %1 från %2</translation>
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
        <translation>Tidigare anställd</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Kan inte logga in</translation>
    </message>
</context>
<context>
    <name>AssignmentView</name>
    <message numerus="yes">
        <source>Tick %n box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Kryssa i %n ruta</numerusform>
            <numerusform>Kryssa i %n rutor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Kryssa ur %n ruta</numerusform>
            <numerusform>Kryssa ur %n rutor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Tilldelningar</translation>
    </message>
    <message>
        <source>A box for each associate and licence. Space changes it.</source>
        <translation>En ruta för varje medarbetare och licens. Blanksteg ändrar den.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Heading over the associates&apos; names.</extracomment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Selected associates</source>
        <translation>Valda medarbetare</translation>
    </message>
    <message>
        <source>Changes the boxes of all selected associates at once</source>
        <translation>Ändrar rutorna för alla valda medarbetare samtidigt</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>Inget att tilldela</translation>
    </message>
    <message>
        <source>This owner has no licences that associates are given.</source>
        <translation>Den här ägaren har inga licenser som tilldelas medarbetare.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>Inga medarbetare matchar sökningen och filtren.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>The associates could not be read</source>
        <translation>Medarbetarna kunde inte hämtas</translation>
    </message>
    <message>
        <source>No associates</source>
        <translation>Inga medarbetare</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Hämtar medarbetare…</translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation>De första raderna visas så snart de kommer in.</translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s)</source>
        <translation>
            <numerusform>%n medarbetare</numerusform>
            <numerusform>%n medarbetare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 associates</source>
        <extracomment>How many associates match the filters: %1 of %2.</extracomment>
        <translation>%1 av %2 medarbetare</translation>
    </message>
    <message>
        <source>Review changes</source>
        <extracomment>Button: go to the page that lists what is staged.</extracomment>
        <translation>Granska ändringar</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) changed.</source>
        <translation>
            <numerusform>%n ruta har ändrats.</numerusform>
            <numerusform>%n rutor har ändrats.</numerusform>
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
            <numerusform>%n ruta lämnades oförändrad (%1).</numerusform>
            <numerusform>%n rutor lämnades oförändrade (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server listed no associate.</source>
        <translation>Servern angav inga medarbetare.</translation>
    </message>
    <message>
        <source>The server has no licence that associates are given.</source>
        <translation>Servern har inga licenser som tilldelas medarbetare.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged, not applied yet.</source>
        <translation>
            <numerusform>%n ändring är förberedd men inte verkställd.</numerusform>
            <numerusform>%n ändringar är förberedda men inte verkställda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these because another box changed.</source>
        <translation>
            <numerusform>%n av dem för att en annan ruta ändrades.</numerusform>
            <numerusform>%n av dem för att en annan ruta ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Sign in to see who holds which licence.</source>
        <translation>Logga in för att se vem som har vilken licens.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logga in…</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Refused: %1</source>
        <extracomment>Status of a change: %1 is the server&apos;s reason.</extracomment>
        <translation>Avvisad: %1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <extracomment>Status of a change: %1 says what somebody else has changed.</extracomment>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>Not as wanted: %1</source>
        <extracomment>Status of a change: %1 says how the server&apos;s state differs.</extracomment>
        <translation>Inte som önskat: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <extracomment>Status of a change: %1 says why nobody knows whether it was made.</extracomment>
        <translation>Okänt: %1</translation>
    </message>
    <message>
        <source>Applying…</source>
        <extracomment>Status of a change that is being sent or waits to be.</extracomment>
        <translation>Verkställs…</translation>
    </message>
    <message>
        <source>More seats are wanted than are free</source>
        <translation>Det behövs fler platser än det finns lediga</translation>
    </message>
    <message>
        <source>Staged</source>
        <extracomment>Status of a change that has not been sent.</extracomment>
        <translation>Förberedd</translation>
    </message>
    <message>
        <source>Give %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>Tilldela %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person a change is about.</extracomment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: what is changed.</extracomment>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <extracomment>Column: seats in use before and after.</extracomment>
        <translation>Platser som används</translation>
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
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <extracomment>Button: send everything staged to the server.</extracomment>
        <translation>Verkställ ändringar</translation>
    </message>
    <message>
        <source>Sends the changes to the server and reads everything back</source>
        <translation>Skickar ändringarna till servern och läser tillbaka allt</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Button: forget everything staged.</extracomment>
        <translation>Förkasta ändringar</translation>
    </message>
    <message>
        <source>Takes back everything staged. Undo brings it back.</source>
        <translation>Förkastar allt som är förberett. Med Ångra får du tillbaka det.</translation>
    </message>
    <message>
        <source>What is staged and not yet applied</source>
        <translation>Det som är förberett men ännu inte verkställt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged</source>
        <extracomment>First half of a line under the page title.</extracomment>
        <translation>
            <numerusform>%n ändring är förberedd</numerusform>
            <numerusform>%n ändringar är förberedda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n associate(s)</source>
        <extracomment>Second half of a line under the page title.</extracomment>
        <translation>
            <numerusform>för %n medarbetare</numerusform>
            <numerusform>för %n medarbetare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Inget är förberett.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Inga ändringar</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Förkasta alla ändringar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) applied and verified.</source>
        <extracomment>Result of applying; every change was read back from the server.</extracomment>
        <translation>
            <numerusform>%n ändring har verkställts och bekräftats.</numerusform>
            <numerusform>%n ändringar har verkställts och bekräftats.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, not applied yet.</source>
        <extracomment>Joins the two halves: %1 &quot;3 changes staged&quot;, %2 &quot;for 2 associates&quot;.</extracomment>
        <translation>%1 %2, inte verkställt än.</translation>
    </message>
    <message>
        <source>Tick or clear boxes under Assignments. The changes are collected here until you apply them.</source>
        <translation>Kryssa i eller ur rutor under Tilldelningar. Ändringarna samlas här tills du verkställer dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be applied and stay staged; the reasons stand in the list.</source>
        <extracomment>Result of applying; each change has its reason beside it.</extracomment>
        <translation>
            <numerusform>%n ändring kunde inte verkställas och är fortfarande förberedd. Orsaken står i listan.</numerusform>
            <numerusform>%n ändringar kunde inte verkställas och är fortfarande förberedda. Orsakerna står i listan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the built-in demo tenant.</source>
        <translation>Logga in i den inbyggda demomiljön.</translation>
    </message>
    <message>
        <source>Number of associates of the demo tenant, 1 to 25000.</source>
        <translation>Antal medarbetare i demomiljön, 1 till 25000.</translation>
    </message>
    <message>
        <source>Serve the demo tenant alone until terminated.</source>
        <translation>Kör bara demomiljön som server tills den avslutas.</translation>
    </message>
    <message>
        <source>Port of the demo tenant; any free one by default.</source>
        <translation>Port för demomiljön; valfri ledig port som standard.</translation>
    </message>
    <message>
        <source>Address of the SuperOffice server.</source>
        <translation>SuperOffice-serverns adress.</translation>
    </message>
    <message>
        <source>Way of signing in: basic.</source>
        <translation>Inloggningssätt: basic.</translation>
    </message>
    <message>
        <source>User name. The password is taken from the environment variable SEATKEEPER_SECRET, or asked for.</source>
        <translation>Användarnamn. Lösenordet hämtas från miljövariabeln SEATKEEPER_SECRET, eller så blir du ombedd att ange det.</translation>
    </message>
    <message>
        <source>Language of the program: en, nb, sv, da, de or nl.</source>
        <translation>Programmets språk: en, nb, sv, da, de eller nl.</translation>
    </message>
    <message>
        <source>Look of the program: system, light or dark.</source>
        <translation>Programmets utseende: system, light eller dark.</translation>
    </message>
    <message>
        <source>Page to show: licences, assignments or changes.</source>
        <translation>Sida som ska visas: licences, assignments eller changes.</translation>
    </message>
    <message>
        <source>Folder for settings and files.</source>
        <translation>Mapp för inställningar och filer.</translation>
    </message>
    <message>
        <source>Write a picture of the page once it is loaded, then exit.</source>
        <translation>Spara en bild av sidan när den har lästs in och avsluta sedan.</translation>
    </message>
    <message>
        <source>Without a window: assign one licence on the demo tenant, print what changed, write a picture of every page to the folder.</source>
        <translation>Utan fönster: tilldela en licens i demomiljön, skriv ut vad som ändrades och spara en bild av varje sida i mappen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Visa versionen.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; choose one of: %3.</source>
        <extracomment>%1 an option, %2 what was given, %3 what would be right.</extracomment>
        <translation>--%1 känner inte till ”%2”. Välj en av följande: %3.</translation>
    </message>
    <message>
        <source>--user needs --url: the demo tenant has its own user.</source>
        <translation>--user kräver --url: demomiljön har en egen användare.</translation>
    </message>
    <message>
        <source>--user must be neither empty nor hold a colon or control characters.</source>
        <translation>--user får varken vara tomt eller innehålla kolon eller styrtecken.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir kräver en mapp.</translation>
    </message>
    <message>
        <source>--url cannot be used together with the demo tenant.</source>
        <translation>--url kan inte användas tillsammans med demomiljön.</translation>
    </message>
    <message>
        <source>--demo-associates needs a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--demo-associates kräver ett tal från 1 till %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>--port needs a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port kräver ett tal från 0 till 65535, inte ”%1”.</translation>
    </message>
    <message>
        <source>--port is the demo tenant&apos;s: use it with --demo or --demo-server.</source>
        <translation>--port gäller demomiljön: använd det tillsammans med --demo eller --demo-server.</translation>
    </message>
    <message>
        <source>--screenshot and --tour cannot be used together.</source>
        <translation>--screenshot och --tour kan inte användas tillsammans.</translation>
    </message>
    <message>
        <source>--demo-server shows no pages to make pictures of.</source>
        <translation>--demo-server visar inga sidor att ta bilder av.</translation>
    </message>
    <message>
        <source>--screenshot cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--screenshot kan inte skriva till ”%1”: ange en fil i en mapp som finns.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>”%1” kunde inte tolkas.</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.</source>
        <translation>Visar och tilldelar SuperOffice CRM-licenser.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour kräver en mapp.</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerModel</name>
    <message>
        <source>Restricted</source>
        <extracomment>Group of licences that have a ceiling of seats.</extracomment>
        <translation>Begränsade</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Group of licences without a ceiling.</extracomment>
        <translation>Obegränsade</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a licence: %1 its name, %2 its seats, as in &quot;97 of 100 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Licensägare</translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message>
        <source>%1 in use, unlimited</source>
        <extracomment>Seats of a licence without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1 används, obegränsat</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>Seats of a licence: %1 in use out of %2 owned.</extracomment>
        <translation>%1 av %2 används</translation>
    </message>
    <message>
        <source>%1 → %2, unlimited</source>
        <extracomment>Seats without a ceiling while changes are staged: %1 in use now, %2 afterwards.</extracomment>
        <translation>%1 → %2, obegränsat</translation>
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
        <translation>%1, saknas %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>More seats are in use than owned; %1 is how many more.</extracomment>
        <translation>%1 för många</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>No seat of a licence is left.</extracomment>
        <translation>fullt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling.</extracomment>
        <translation>obegränsat</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>How many seats are left.</extracomment>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Kind of licence: holds for the whole installation.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Kind of licence: belongs to one satellite database.</extracomment>
        <translation>Plats</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Kind of licence: assigned to associates.</extracomment>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>Kind of licence the server does not tell.</extracomment>
        <translation>Inte angiven</translation>
    </message>
    <message>
        <source>no free seat</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>ingen ledig plats</translation>
    </message>
    <message>
        <source>needs another licence first</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>kräver en annan licens först</translation>
    </message>
    <message>
        <source>needs %1</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;; %1 is another licence.</extracomment>
        <translation>kräver %1</translation>
    </message>
    <message>
        <source>the server does not allow it</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>servern tillåter det inte</translation>
    </message>
    <message>
        <source>read-only here</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>skrivskyddat här</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <extracomment>State of a box whose content has not arrived from the server.</extracomment>
        <translation>inte inläst än</translation>
    </message>
    <message>
        <source>assigned, will be released</source>
        <extracomment>State of a box: the associate holds the licence and a staged change takes it.</extracomment>
        <translation>tilldelad, kommer att frigöras</translation>
    </message>
    <message>
        <source>assigned</source>
        <extracomment>State of a box: the associate holds the licence.</extracomment>
        <translation>tilldelad</translation>
    </message>
    <message>
        <source>not assigned, will be assigned</source>
        <extracomment>State of a box: a staged change gives the licence.</extracomment>
        <translation>inte tilldelad, kommer att tilldelas</translation>
    </message>
    <message>
        <source>not assigned</source>
        <extracomment>State of a box: the associate does not hold the licence.</extracomment>
        <translation>inte tilldelad</translation>
    </message>
    <message>
        <source>not assigned, not available: %1</source>
        <extracomment>State of a box that cannot be ticked; %1 says why, as in &quot;no free seat&quot;.</extracomment>
        <translation>inte tilldelad, kan inte tilldelas: %1</translation>
    </message>
    <message>
        <source>What this associate holds has not been loaded yet. Wait a moment.</source>
        <translation>Det som den här medarbetaren har är inte inläst än. Vänta ett ögonblick.</translation>
    </message>
    <message>
        <source>No seat is free. Release the licence from somebody else, or buy more seats.</source>
        <translation>Ingen plats är ledig. Frigör licensen hos någon annan eller köp fler platser.</translation>
    </message>
    <message>
        <source>This licence needs %1. Give that one first.</source>
        <translation>Den här licensen kräver %1. Tilldela den först.</translation>
    </message>
    <message>
        <source>The server does not allow this licence for this associate.</source>
        <translation>Servern tillåter inte den här licensen för den här medarbetaren.</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>Short form of seats without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1, obegränsat</translation>
    </message>
    <message>
        <source>SuperOffice&apos;s own licences can only be viewed here. Change them in SuperOffice&apos;s user administration.</source>
        <translation>SuperOffices egna licenser kan bara visas här. Ändra dem i användaradministrationen i SuperOffice.</translation>
    </message>
    <message>
        <source>changes are being applied</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>ändringar verkställs</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Ändringar verkställs. Vänta tills de är klara.</translation>
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
        <translation>Licensägare</translation>
    </message>
    <message>
        <source>Owners with their restricted and unrestricted module licences</source>
        <translation>Ägare med begränsade och obegränsade modullicenser</translation>
    </message>
    <message>
        <source>Module licences</source>
        <translation>Modullicenser</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Licenserna kunde inte hämtas</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Inga licenser</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>Servern känner inte till någon licensägare.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Hämtar licenser…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Servern har tillfrågats om alla licensägare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n licence(s)</source>
        <extracomment>Line under the page title: %1 the company, %2 the licence owner, %n how many of its licences are listed.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %n licens</numerusform>
            <numerusform>%1 · %2 · %n licenser</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats and details of the chosen owner&apos;s licences</source>
        <translation>Platser och detaljer för den valda ägarens licenser</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Sign in to see the licences of your tenant.</source>
        <translation>Logga in för att se era licenser.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logga in…</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar, for screen readers.</extracomment>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Applying changes…</source>
        <translation>Verkställer ändringar…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Hämtar licenser…</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Hämtar medarbetare…</translation>
    </message>
    <message>
        <source>Reading who holds what…</source>
        <translation>Hämtar vem som har vad…</translation>
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
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu entry: read everything from the server again.</extracomment>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Find associates</source>
        <extracomment>Menu entry: go to the search field.</extracomment>
        <translation>&amp;Sök medarbetare</translation>
    </message>
    <message>
        <source>&amp;About Seatkeeper</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Om Seatkeeper</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Licenser</translation>
    </message>
    <message>
        <source>&amp;Assignments</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Tilldelningar</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Ändringar</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Appearance: as the desktop says.</extracomment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Tooltip of Undo: %1 is the step that would be undone.</extracomment>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>Tooltip of Redo: %1 is the step that would be done again.</extracomment>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
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
        <translation>Visar och tilldelar SuperOffice CRM-licenser.

Fri programvara under GNU General Public License, version 3 eller senare. Inte en produkt från SuperOffice AS.</translation>
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
            <numerusform>%n ändring är förberedd men har inte verkställts.</numerusform>
            <numerusform>%n ändringar är förberedda men har inte verkställts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <extracomment>Button: close although changes are staged.</extracomment>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>Changes are being applied. Close the window when they are done.</source>
        <translation>Ändringarna verkställs nu. Stäng fönstret när de är klara.</translation>
    </message>
    <message>
        <source>Closing now loses what is staged. The server is left as it is.</source>
        <translation>Om du stänger nu går det du har förberett förlorat. Servern lämnas som den är.</translation>
    </message>
</context>
<context>
    <name>ModuleLicenseModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling, where its number of seats would stand.</extracomment>
        <translation>obegränsat</translation>
    </message>
    <message>
        <source>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</source>
        <translation>Serverns siffror går inte ihop: %1 som används och %2 tillgängliga blir inte %3.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>Används</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Tillgängliga</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: kind of licence.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <extracomment>Column: the licence that is needed first.</extracomment>
        <translation>Förutsättning</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what the licence is for.</extracomment>
        <translation>Beskrivning</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>Bilden kunde inte skrivas till ”%1”.</translation>
    </message>
</context>
<context>
    <name>SelectedAssociatesModel</name>
    <message>
        <source>some of %2: %1 assigned</source>
        <extracomment>State of the box that stands for several associates: %1 of %2 hold the licence or will.</extracomment>
        <translation>tilldelad några: %1 av %2</translation>
    </message>
    <message>
        <source>none assigned</source>
        <translation>tilldelad ingen</translation>
    </message>
    <message>
        <source>all assigned</source>
        <translation>tilldelad alla</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of that box: %1 how many are selected, %2 licence, %3 state.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>None of the selected associates&apos; boxes can be changed.</source>
        <translation>Ingen av de valda medarbetarnas rutor kan ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several rows to change them together</source>
        <translation>Markera flera rader för att ändra</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %n associate(s)</source>
        <extracomment>A step to undo; %1 is a licence, %n the number of associates.</extracomment>
        <translation>
            <numerusform>Ändra %1 för %n medarbetare</numerusform>
            <numerusform>Ändra %1 för %n medarbetare</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the box of every selected associate; again and again: all on, all off, as it was.</source>
        <translation>Ändrar rutan för alla valda medarbetare; gång på gång: alla på, alla av, som förut.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Assignments</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Tilldelningar</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Demo data, all invented</source>
        <extracomment>Says that the tenant shown is the built-in one.</extracomment>
        <translation>Demodata, allt är fiktivt</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Reads everything from the server again (F5)</source>
        <translation>Hämtar allt från servern på nytt (F5)</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in – Seatkeeper</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Logga in – Seatkeeper</translation>
    </message>
    <message>
        <source>Sign in to your SuperOffice server, or look around in a demo tenant with invented data.</source>
        <translation>Logga in på din SuperOffice-server eller se dig omkring i en demomiljö med fiktiva data.</translation>
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
        <translation>&amp;Användarnamn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Used for this run only, stored nowhere.</source>
        <translation>Används bara den här gången och sparas ingenstans.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Prova demomiljön</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Button.</extracomment>
        <translation>Loggar in…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The licence could not be assigned. %1</source>
        <translation>Licensen kunde inte tilldelas. %1</translation>
    </message>
    <message>
        <source>The demo tenant has no licence left to assign.</source>
        <translation>Demomiljön har inga fler licenser att tilldela.</translation>
    </message>
    <message>
        <source>The pictures could not be written to &quot;%1&quot;.</source>
        <translation>Bilderna kunde inte skrivas till ”%1”.</translation>
    </message>
    <message>
        <source>The licence just assigned is gone.</source>
        <translation>Licensen som nyss tilldelades är borta.</translation>
    </message>
    <message>
        <source>Assigned %1 to %2 and read it back: %3, now %4.</source>
        <extracomment>%1 a licence, %2 an associate, %3 and %4 seats in use before and after.</extracomment>
        <translation>%1 tilldelades %2 och lästes tillbaka: %3, nu %4.</translation>
    </message>
    <message>
        <source>Pictures of every page are in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Bilder av alla sidor finns i %1.</translation>
    </message>
</context>
<context>
    <name>WebApiRoot</name>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Ange SuperOffice-serverns adress.</translation>
    </message>
    <message>
        <source>The address has to start with https://.</source>
        <translation>Adressen måste börja med https://.</translation>
    </message>
    <message>
        <source>This is not a web address. A correct one looks like %1.</source>
        <extracomment>Shown below the field for the server address; an example follows, which is not translated.</extracomment>
        <translation>Det här är ingen webbadress. En riktig adress ser ut så här: %1.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Adressen får inte innehålla användarnamn eller lösenord.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Adressen anger ingen server.</translation>
    </message>
    <message>
        <source>The address has to start with https://: with http:// others on the network could read the password.</source>
        <translation>Adressen måste börja med https://: med http:// kan andra i nätverket läsa lösenordet.</translation>
    </message>
</context>
</TS>
