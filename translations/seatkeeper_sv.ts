<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <translation>Ångra körning</translation>
    </message>
    <message>
        <source>Stages the opposite of this run for review. Nothing is sent before you apply it.</source>
        <translation>Förbereder motsatsen till den här körningen så att du kan granska den. Inget skickas förrän du verkställer det.</translation>
    </message>
    <message>
        <source>Resume run</source>
        <extracomment>Button: stage what an interrupted run has not done.</extracomment>
        <translation>Återuppta körning</translation>
    </message>
    <message>
        <source>Stages what this run has left undone for review. Nothing is sent before you apply it.</source>
        <translation>Förbereder det som återstår av den här körningen så att du kan granska det. Inget skickas förrän du verkställer det.</translation>
    </message>
    <message>
        <source>Close run</source>
        <extracomment>Button: an interrupted run is dealt with.</extracomment>
        <translation>Stäng körning</translation>
    </message>
    <message>
        <source>Leaves everything as it is, and does not ask about this run again</source>
        <translation>Låter allt vara som det är och frågar inte om den här körningen igen</translation>
    </message>
    <message>
        <source>Export items…</source>
        <extracomment>Button: save the items of a run in a file.</extracomment>
        <translation>Exportera poster…</translation>
    </message>
    <message>
        <source>What was applied to this tenant, the newest first. Enter goes to the items of a run.</source>
        <translation>Det som har verkställts i den här kundmiljön, det nyaste först. Tryck på Enter för att gå till posterna i en körning.</translation>
    </message>
    <message>
        <source>Run items</source>
        <extracomment>Name of the list of what a run has changed, for screen readers.</extracomment>
        <translation>Poster i körningen</translation>
    </message>
    <message>
        <source>What the chosen run has changed, and how each change ended</source>
        <translation>Det som den valda körningen har ändrat och hur det gick med varje ändring</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n körning</numerusform>
            <numerusform>%n körningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <extracomment>How many runs match the filter: %1 of %2.</extracomment>
        <translation>%1 av %2 körningar</translation>
    </message>
    <message>
        <source>The journal cannot be used</source>
        <translation>Journalen kan inte användas</translation>
    </message>
    <message>
        <source>Nothing has been applied here yet</source>
        <translation>Inget har verkställts här än</translation>
    </message>
    <message>
        <source>Whatever you apply is listed here, with who, when, why and how it ended. It can be undone from here.</source>
        <translation>Allt som verkställs visas här: av vem, när, varför och med vilket resultat. Det kan också ångras härifrån.</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>No run matches the search and the choice beside it.</source>
        <translation>Inga körningar matchar sökningen och valet bredvid.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>Resume run stages what is missing, Undo run takes back what was done. Neither sends anything before you apply it. Close run leaves all as it is.</source>
        <translation>”Återuppta körning” förbereder det som återstår och ”Ångra körning” motsatsen till det som gjordes. Inget skickas förrän du verkställer det. ”Stäng körning” låter allt vara som det är.</translation>
    </message>
    <message numerus="yes">
        <source>Saves the %n item(s) of this run as a CSV table</source>
        <extracomment>%n is how many rows the table will have.</extracomment>
        <translation>
            <numerusform>Sparar %n post från den här körningen som en CSV-tabell</numerusform>
            <numerusform>Sparar de %n posterna från den här körningen som en CSV-tabell</numerusform>
        </translation>
    </message>
</context>
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
        <source>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</source>
        <translation>Servern tillåter inte detta för den inloggade användaren. Logga in som administratör eller fråga en administratör.</translation>
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
    <message>
        <source>The proxy %1 asks for a user name and password, or does not accept those it was given. Check them in the connection&apos;s settings.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>Proxyn %1 kräver användarnamn och lösenord eller godkänner inte de uppgifter den fick. Kontrollera dem i anslutningens inställningar.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached, or cannot reach the server. Check the proxy in the connection&apos;s settings and the server address.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>Det går inte att nå proxyn %1, eller så kan den inte nå servern. Kontrollera serveradressen och proxyn i anslutningens inställningar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from nobody this computer trusts. If your company has a certificate authority of its own, name its file in the connection&apos;s settings.</source>
        <translation>Serverns certifikat är inte utfärdat av någon som den här datorn litar på. Om ditt företag har en egen certifikatutfärdare anger du dess fil i anslutningens inställningar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s date and time, or ask the server&apos;s administrator to renew the certificate.</source>
        <translation>Serverns certifikat har gått ut eller är inte giltigt än. Kontrollera datorns datum och tid eller be serverns administratör att förnya certifikatet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the server address, or ask the server&apos;s administrator which one the certificate is for.</source>
        <translation>Serverns certifikat hör till en annan adress. Kontrollera serveradressen eller fråga serverns administratör vilken adress certifikatet gäller för.</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, and it cannot be trusted: somebody may have come between. Do not go on before asking whoever runs the server.</source>
        <translation>Servern visar ett annat certifikat än tidigare, och det går inte att lita på: någon kan ha kopplat sig emellan. Fortsätt inte förrän du har frågat den som driver servern.</translation>
    </message>
    <message>
        <source>This address would send everything unencrypted, so nothing was sent. Use an address that starts with https://.</source>
        <translation>Med den här adressen skulle allt skickas okrypterat, så inget har skickats. Använd en adress som börjar med https://.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the user name and the password, and whether the server allows this way of signing in, then sign in again.</source>
        <translation>Servern godtog inte inloggningen. Kontrollera användarnamn och lösenord och om servern tillåter det här sättet att logga in, och logga sedan in igen.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed, or the server is too old to offer it. Reload to see what is there.</source>
        <translation>Servern har inte det som efterfrågades. Det kan ha tagits bort, eller så är servern för gammal för att erbjuda det. Läs in på nytt för att se vad som finns.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Det går inte att skriva till datamappen.</translation>
    </message>
    <message>
        <source>The demo tenant could not start: %1</source>
        <extracomment>%1 says why, as in &quot;The port is in use&quot;.</extracomment>
        <translation>Demomiljön kunde inte startas: %1</translation>
    </message>
    <message>
        <source>Signing in needs your browser: start Seatkeeper with a window once, sign in there, and let it remember the connection.</source>
        <translation>Inloggningen kräver webbläsaren: starta Seatkeeper med fönster en gång, logga in där och låt programmet komma ihåg anslutningen.</translation>
    </message>
    <message>
        <source>Without a window nobody can be asked where to sign in: use --demo, --profile, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>Utan fönster går det inte att fråga var inloggningen ska ske: använd --demo, --profile eller --url med --user och lösenordet i SEATKEEPER_SECRET.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>Exporten avbröts. Inget sparades.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --screenshot, --export, --snapshot, --tour or --demo-server.</source>
        <translation>Det finns ingen skärm att öppna ett fönster på. Använd --screenshot, --export, --snapshot, --tour eller --demo-server.</translation>
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
    <message>
        <source>Licences of other owners have changed as well (%1).</source>
        <extracomment>%1 names licences, as in &quot;not held: SIGNFLOW/sign-user&quot;.</extracomment>
        <translation>Licenser från andra ägare har också ändrats (%1).</translation>
    </message>
    <message>
        <source>Nothing was rolled back: %1</source>
        <translation>Inget har rullats tillbaka: %1</translation>
    </message>
    <message>
        <source>A change failed, so what this run had done was taken back. It stays staged.</source>
        <translation>En ändring misslyckades, så det som körningen hade gjort har rullats tillbaka. Ändringarna är fortfarande förberedda.</translation>
    </message>
    <message>
        <source>Applying was stopped. What was not sent stays staged.</source>
        <translation>Verkställandet stoppades. Det som inte skickades är fortfarande förberett.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Everything stays staged.</source>
        <translation>Avbröts innan något skickades. Allt är fortfarande förberett.</translation>
    </message>
</context>
<context>
    <name>AssignmentExportText</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate. Must be a word that an import knows, too.</extracomment>
        <translation>Medarbetar-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Column of an exported file: what an associate signs in with. Must be a word that an import knows.</extracomment>
        <translation>Användar-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an exported file: the full name of an associate. Must be a word that an import knows.</extracomment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of an exported file. Must be a word that an import knows, too.</extracomment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column of an exported file: the user group of an associate.</extracomment>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column of an exported file: the role of an associate.</extracomment>
        <translation>Roll</translation>
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
    <message>
        <source>%1: %2</source>
        <extracomment>One of the things that associates are filtered by: %1 is its label, %2 what was chosen.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of what was searched for.</extracomment>
        <translation>Sökning</translation>
    </message>
</context>
<context>
    <name>AssignmentListExportTable</name>
    <message>
        <source>Licences held</source>
        <extracomment>Title of an exported table: a row for each licence that somebody holds.</extracomment>
        <translation>Tilldelade licenser</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>Column of an exported file: the name of a licence within the server.</extracomment>
        <translation>Kodnamn</translation>
    </message>
</context>
<context>
    <name>AssignmentMatrixExportTable</name>
    <message>
        <source>Assignments</source>
        <extracomment>Title of an exported table: who holds which licence.</extracomment>
        <translation>Tilldelningar</translation>
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
    <message>
        <source>Also needs %1.</source>
        <extracomment>Tooltip of a box that can be ticked; %1 lists other licences, as in &quot;User and Windows&quot;.</extracomment>
        <translation>Kräver också %1.</translation>
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
    <message>
        <source>The clipboard holds no block of x and blanks.</source>
        <translation>Urklipp innehåller inget block med x och tomma fält.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Menu entry.
----------
A step to undo.</extracomment>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu entry.</extracomment>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <extracomment>Menu entry of a box: how the associate comes to have the licence, or not to.</extracomment>
        <translation>Var kommer det här ifrån?</translation>
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
    <message>
        <source>Import assignments</source>
        <translation>Importera tilldelningar</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Change several…</source>
        <extracomment>Button: opens the place where licences of many associates are changed at once.</extracomment>
        <translation>Ändra flera…</translation>
    </message>
    <message>
        <source>Gives, takes or swaps a licence for many associates at once (%1)</source>
        <translation>Tilldelar, tar bort eller byter en licens för många medarbetare samtidigt (%1)</translation>
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
        <source>Nobody is called &quot;%1&quot;. Choose a name from the list.</source>
        <translation>Ingen heter ”%1”. Välj ett namn i listan.</translation>
    </message>
    <message numerus="yes">
        <source>%n associates are called &quot;%1&quot;. Choose one from the list.</source>
        <translation>
            <numerusform>%n medarbetare heter ”%1”. Välj en i listan.</numerusform>
            <numerusform>%n medarbetare heter ”%1”. Välj en i listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>In an empty field: type a part of an associate&apos;s name to find it.</extracomment>
        <translation>Skriv ett namn</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>This environment of SuperOffice Online is not known. Choose one of %1, or enter an address that starts with https://.</source>
        <extracomment>&quot;Environment&quot;: one of the separate installations of SuperOffice Online. %1 lists their short names.</extracomment>
        <translation>Den här SuperOffice Online-miljön är okänd. Välj någon av %1 eller ange en adress som börjar med https://.</translation>
    </message>
</context>
<context>
    <name>AwayFigures</name>
    <message>
        <source>given</source>
        <extracomment>What has happened to a licence and an associate.</extracomment>
        <translation>tilldelad</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>What has happened to a licence and an associate.</extracomment>
        <translation>frigjord</translation>
    </message>
    <message>
        <source>new associate</source>
        <extracomment>What has happened to an associate.</extracomment>
        <translation>ny medarbetare</translation>
    </message>
    <message>
        <source>not listed any more</source>
        <extracomment>What has happened to an associate.</extracomment>
        <translation>inte längre i listan</translation>
    </message>
    <message>
        <source>seats owned: %1</source>
        <extracomment>What has happened to a licence; %1 is as in &quot;100 → 110&quot;.</extracomment>
        <translation>platser totalt: %1</translation>
    </message>
    <message>
        <source>new licence</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>ny licens</translation>
    </message>
    <message>
        <source>licence is gone</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>licensen är borta</translation>
    </message>
    <message>
        <source>outside Seatkeeper</source>
        <translation>utanför Seatkeeper</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <extracomment>Who has changed something: %1 is the number of a run, %2 a user.</extracomment>
        <translation>körning %1, %2</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person something is about.</extracomment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>What has changed</source>
        <extracomment>Column: what has happened.</extracomment>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column: by whom something was changed.</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: you have not been here before.</source>
        <translation>Det finns inget att jämföra med än: du har inte varit här tidigare.</translation>
    </message>
    <message>
        <source>Nothing has changed since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Inget har ändrats sedan du senast var här (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>
            <numerusform>%n ändring sedan du senast var här (%1).</numerusform>
            <numerusform>%n ändringar sedan du senast var här (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them made with Seatkeeper.</source>
        <translation>
            <numerusform>%n av dem har gjorts med Seatkeeper.</numerusform>
            <numerusform>%n av dem har gjorts med Seatkeeper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Change several associates</source>
        <extracomment>Name of the place where licences of many associates are changed at once.</extracomment>
        <translation>Ändra flera medarbetare</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Label of the box that chooses whose licences are changed.</extracomment>
        <translation>För vem</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of the box that chooses what is done with their licences.</extracomment>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Label of the field for the associate whose licences the others get.</extracomment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Replacement</source>
        <extracomment>Label of the box that chooses the licence that is given instead of another.</extracomment>
        <translation>Ersätts med</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Förbered ändringar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give a licence</source>
        <translation>Tilldela en licens</translation>
    </message>
    <message>
        <source>Take a licence</source>
        <translation>Ta bort en licens</translation>
    </message>
    <message>
        <source>Swap a licence for another</source>
        <translation>Byt en licens mot en annan</translation>
    </message>
    <message>
        <source>Make like another associate</source>
        <translation>Ge samma licenser som en annan</translation>
    </message>
    <message numerus="yes">
        <source>%n selected associate(s)</source>
        <extracomment>Whose licences are changed: of those selected in the table.</extracomment>
        <translation>
            <numerusform>%n vald medarbetare</numerusform>
            <numerusform>%n valda medarbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n matching</source>
        <extracomment>Whose licences are changed: of all that the search and the filters leave.</extracomment>
        <translation>
            <numerusform>Alla som matchar (%n)</numerusform>
            <numerusform>Alla %n som matchar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A licence to choose: %1 its name, %2 its seats, as in &quot;Sales Premium – 3 free&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody is selected. Select rows in the table, or choose all that match.</source>
        <translation>Ingen är vald. Markera rader i tabellen eller välj alla som matchar.</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>Inga medarbetare matchar sökningen och filtren.</translation>
    </message>
    <message>
        <source>None of the licences shown can be changed here.</source>
        <translation>Ingen av licenserna som visas kan ändras här.</translation>
    </message>
    <message>
        <source>There is no other licence to swap it for.</source>
        <translation>Det finns ingen annan licens att byta till.</translation>
    </message>
    <message>
        <source>Choose the associate whose licences the others get.</source>
        <translation>Välj den medarbetare vars licenser de andra ska få.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%n associate(s) cannot be changed</source>
        <translation>
            <numerusform>%n medarbetare kan inte ändras</numerusform>
            <numerusform>%n medarbetare kan inte ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s) cannot have all of it</source>
        <translation>
            <numerusform>%n medarbetare kan inte få allt</numerusform>
            <numerusform>%n medarbetare kan inte få allt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s) cannot have it</source>
        <translation>
            <numerusform>%n medarbetare kan inte få den</numerusform>
            <numerusform>%n medarbetare kan inte få den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %n associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Ta bort %1 från %n medarbetare</numerusform>
            <numerusform>Ta bort %1 från %n medarbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap %1 for %2 for %n associate(s)</source>
        <extracomment>A step to undo; %1 is the licence that is taken, %2 the one that is given instead.</extracomment>
        <translation>
            <numerusform>Byt %1 mot %2 för %n medarbetare</numerusform>
            <numerusform>Byt %1 mot %2 för %n medarbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n associate(s) like %1</source>
        <extracomment>A step to undo; %1 is the associate whose licences the others get.</extracomment>
        <translation>
            <numerusform>Ge %n medarbetare samma licenser som %1</numerusform>
            <numerusform>Ge %n medarbetare samma licenser som %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %n associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Tilldela %1 till %n medarbetare</numerusform>
            <numerusform>Tilldela %1 till %n medarbetare</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted</source>
        <translation>Allt är redan som önskat</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n box(es)</source>
        <translation>
            <numerusform>Ändrar %n ruta</numerusform>
            <numerusform>Ändrar %n rutor</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändrar inget</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>What a change of many boxes comes to: %1 &quot;Changes 38 boxes&quot;, %2 &quot;2 associates cannot have it&quot;.</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>The certificate file %1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>Certifikatfilen %1 kan inte läsas. Kontrollera att den finns och att du har behörighet att öppna den.</translation>
    </message>
    <message>
        <source>The certificate file %1 is larger than a megabyte. Choose a PEM file with certificates only.</source>
        <translation>Certifikatfilen %1 är större än en megabyte. Välj en PEM-fil som bara innehåller certifikat.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a PEM file, which has &quot;BEGIN CERTIFICATE&quot; in it.</source>
        <translation>Filen %1 innehåller inget certifikat. Välj en PEM-fil; i den står det ”BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>The certificate in the file %1 has expired. Ask whoever gave it to you for a new one.</source>
        <translation>Certifikatet i filen %1 har gått ut. Be den som gav dig det om ett nytt.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>%1 (read)</source>
        <extracomment>%1 is a call such as &quot;GET v1/User&quot;: it only reads and changes nothing.</extracomment>
        <translation>%1 (läsning)</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Title of a text: the requests that will be sent to the server.</extracomment>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>What will be sent to the server for the associate and owner of the chosen change</source>
        <translation>Det som kommer att skickas till servern för den valda ändringens medarbetare och ägare</translation>
    </message>
    <message>
        <source>Choose a change to see what will be sent for it.</source>
        <translation>Välj en ändring för att se vad som kommer att skickas för den.</translation>
    </message>
</context>
<context>
    <name>ChangeListBar</name>
    <message>
        <source>Group by</source>
        <extracomment>Label of the box that chooses what lines of a list stand together; also its name for screen readers.</extracomment>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Choice after &quot;Group by&quot;.</extracomment>
        <translation>Medarbetare</translation>
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
        <translation>Visar vad som kommer att skickas för den valda ändringen och vad som hindrar den</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
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
    <message>
        <source>%1 · %2</source>
        <extracomment>What a group of changes is about: %1 a licence, %2 its seats, as in &quot;97 → 103 of 100&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Licence and seats</source>
        <extracomment>Column: the licence a change is about, with its seats before and after.</extracomment>
        <translation>Licens och platser</translation>
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
    <message>
        <source>Retry failed</source>
        <extracomment>Button: send what could not be applied once more.</extracomment>
        <translation>Försök igen med misslyckade</translation>
    </message>
    <message>
        <source>Sends what could not be applied once more, on top of what the server says now</source>
        <translation>Skickar på nytt det som inte kunde verkställas, utifrån det som servern uppger nu</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: end the run that is under way.</extracomment>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Ends the run after the change under way. What was not sent stays staged.</source>
        <translation>Avslutar körningen efter den ändring som pågår. Det som inte har skickats är fortfarande förberett.</translation>
    </message>
    <message>
        <source>Discard selected changes</source>
        <extracomment>Command: forget the chosen lines.
----------
A step to undo.</extracomment>
        <translation>Förkasta valda ändringar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back again.</source>
        <extracomment>Result of applying; the server was read again.</extracomment>
        <translation>
            <numerusform>%n ändring har rullats tillbaka.</numerusform>
            <numerusform>%n ändringar har rullats tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s) wait for a seat that nobody else gives back, and are tried last.</source>
        <translation>
            <numerusform>%n medarbetare väntar på en plats som ingen annan lämnar ifrån sig, och provas sist.</numerusform>
            <numerusform>%n medarbetare väntar på en plats som ingen annan lämnar ifrån sig, och provas sist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: end the run that is under way, of which nothing has been sent yet.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything stays staged.</source>
        <translation>Inget har skickats än. Allt är fortfarande förberett.</translation>
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
        <translation>Spara CSV…</translation>
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
        <translation>Siffrorna har sparats i %1.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No seat free</source>
        <extracomment>In a chart: when no seat was free.</extracomment>
        <translation>Ingen ledig plats</translation>
    </message>
    <message>
        <source>Likely range</source>
        <extracomment>In a chart: between these figures the seats in use are expected to be.</extracomment>
        <translation>Troligt intervall</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>In a chart: seats expected to be in use.</extracomment>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In a chart: seats that somebody has.</extracomment>
        <translation>Används</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <extracomment>In a chart: the line of seats owned.</extracomment>
        <translation>Platser totalt</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Format of dates under a chart that spans many months, see QLocale::toString().</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>In a chart: seats that somebody got in a week.</extracomment>
        <translation>Tilldelade</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>In a chart: seats that somebody lost in a week.</extracomment>
        <translation>Frigjorda</translation>
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
        <source>Language of the program: en, nb, sv, da, de or nl.</source>
        <translation>Programmets språk: en, nb, sv, da, de eller nl.</translation>
    </message>
    <message>
        <source>Look of the program: system, light or dark.</source>
        <translation>Programmets utseende: system, light eller dark.</translation>
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
    <message>
        <source>The demo tenant speaks https, with a certificate nobody vouches for.</source>
        <translation>Demomiljön använder https, med ett certifikat som ingen går i god för.</translation>
    </message>
    <message>
        <source>What goes wrong with the demo tenant, for all calls but root or for those of one operation; may be given several times. NAME is one of: %1.</source>
        <extracomment>NAME and OPERATION stand as they are, %1 is the list of possible names.</extracomment>
        <translation>Vad som går fel i demomiljön, för alla anrop utom root eller bara för en viss operation; kan anges flera gånger. NAME är något av: %1.</translation>
    </message>
    <message>
        <source>Way of signing in: basic, soticket, bearer, integrated or openid. The password, ticket, token or cookie is taken from the environment variable SEATKEEPER_SECRET, or asked for.</source>
        <translation>Inloggningssätt: basic, soticket, bearer, integrated eller openid. Lösenord, biljett, token eller cookie hämtas från miljövariabeln SEATKEEPER_SECRET eller efterfrågas.</translation>
    </message>
    <message>
        <source>User name, for basic and openid.</source>
        <translation>Användarnamn, för basic och openid.</translation>
    </message>
    <message>
        <source>Name of a connection that is stored: sign in there, as it says.</source>
        <translation>Namn på en sparad anslutning: logga in med dess inställningar.</translation>
    </message>
    <message>
        <source>--auth %1 needs --url: it says how to sign in there.</source>
        <translation>--auth %1 kräver --url: alternativet anger hur inloggningen där går till.</translation>
    </message>
    <message>
        <source>--user goes with --auth basic or openid, not with %1: that names its user itself.</source>
        <translation>--user används med --auth basic eller openid, inte med %1: där är användaren redan given.</translation>
    </message>
    <message>
        <source>--profile cannot be used together with --%1.</source>
        <translation>--profile kan inte användas tillsammans med --%1.</translation>
    </message>
    <message>
        <source>--profile needs the name of a stored connection.</source>
        <translation>--profile kräver namnet på en sparad anslutning.</translation>
    </message>
    <message>
        <source>--profile does not know &quot;%1&quot;: no connection is stored yet.</source>
        <translation>--profile känner inte till ”%1”: ingen anslutning har sparats än.</translation>
    </message>
    <message>
        <source>--%1 is the demo tenant&apos;s: use it with --demo or --demo-server.</source>
        <translation>--%1 gäller demomiljön: använd alternativet med --demo eller --demo-server.</translation>
    </message>
    <message>
        <source>Page to show: dashboard, licences, assignments, changes, activity or diagnostics.</source>
        <translation>Sida som ska visas: dashboard, licences, assignments, changes, activity eller diagnostics.</translation>
    </message>
    <message>
        <source>Without a window: remember how many seats are in use, print a line, then exit. For cron or Task Scheduler.</source>
        <translation>Utan fönster: spara uppgift om hur många platser som används, skriv ut en rad och avsluta sedan. För cron eller Schemaläggaren.</translation>
    </message>
    <message>
        <source>--snapshot cannot be used together with --%1.</source>
        <translation>--snapshot kan inte användas tillsammans med --%1.</translation>
    </message>
    <message>
        <source>Without a window: write what the page is about to a file, print a line, then exit. FILE ends in csv or xlsx, or in pdf for a report of the dashboard.</source>
        <translation>Utan fönster: skriver det som sidan handlar om till en fil, skriver ut en rad och avslutar. FILE slutar på csv eller xlsx, eller på pdf för en rapport över dashboarden.</translation>
    </message>
    <message>
        <source>What stands between the fields of an exported CSV file: comma, semicolon or tab.</source>
        <translation>Vad som står mellan fälten i en exporterad CSV-fil: comma, semicolon eller tab.</translation>
    </message>
    <message>
        <source>--separator needs --export with a CSV file.</source>
        <translation>--separator kräver --export med en CSV-fil.</translation>
    </message>
    <message>
        <source>--export cannot be used together with --%1.</source>
        <translation>--export kan inte användas tillsammans med --%1.</translation>
    </message>
    <message>
        <source>--export cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--export kan inte skriva till ”%1”: ange en fil i en mapp som finns.</translation>
    </message>
    <message>
        <source>--export makes a PDF of the dashboard only: use --page dashboard.</source>
        <translation>--export gör PDF endast av dashboarden: använd --page dashboard.</translation>
    </message>
    <message>
        <source>--export has no table for --page %1: use dashboard, licences, assignments or activity.</source>
        <translation>--export har ingen tabell för --page %1: använd dashboard, licences, assignments eller activity.</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Keep mine</source>
        <extracomment>A step to undo: what was wanted stays wanted although somebody else has changed it.</extracomment>
        <translation>Behåll mina</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>A step to undo: what somebody else has changed stays as it is on the server.</extracomment>
        <translation>Använd deras</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: the licence that somebody else has changed.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>When loaded</source>
        <extracomment>Column: whether the licence was held as the screen showed it when the change was sent.</extracomment>
        <translation>Vid hämtningen</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>Column: whether the licence is to be held.</extracomment>
        <translation>Önskat</translation>
    </message>
    <message>
        <source>On the server now</source>
        <extracomment>Column: whether the licence is held as the server says now.</extracomment>
        <translation>På servern nu</translation>
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
        <translation>Det som på servern skiljer sig från det önskade</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Button: what was wanted stays wanted although somebody else has changed it.</extracomment>
        <translation>Behåll mina</translation>
    </message>
    <message>
        <source>Stages the chosen licences, or all, as they were wanted. Nothing is sent before you apply it.</source>
        <translation>Förbereder de valda licenserna, eller alla, så som de önskades. Inget skickas förrän du verkställer det.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Button: what somebody else has changed stays as it is on the server.</extracomment>
        <translation>Använd deras</translation>
    </message>
    <message>
        <source>Leaves the chosen licences, or all, as the server has them now</source>
        <translation>Låter de valda licenserna, eller alla, vara som de är på servern nu</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>This is not the name of a tenant. A correct one looks like %1.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online. An example follows, not translated.</extracomment>
        <translation>Det här är inte namnet på en kundmiljö. Ett riktigt namn ser ut så här: %1.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not take a user name and password. Choose the sign-in by the browser.</source>
        <translation>SuperOffice Online tar inte emot användarnamn och lösenord. Välj inloggning i webbläsaren.</translation>
    </message>
    <message>
        <source>Enter a user name without a colon.</source>
        <translation>Ange ett användarnamn utan kolon.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online offers the sign-in by the browser. Choose another way for this server.</source>
        <translation>Bara SuperOffice Online erbjuder inloggning i webbläsaren. Välj ett annat inloggningssätt för den här servern.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you. It is one word.</source>
        <translation>Ange det app-ID som SuperOffice har gett det här programmet. Det är ett enda ord.</translation>
    </message>
    <message>
        <source>The application secret is one word. Copy it again.</source>
        <translation>Apphemligheten är ett enda ord. Kopiera den igen.</translation>
    </message>
    <message>
        <source>Enter the ticket, which is one word and starts with %1.</source>
        <translation>Ange biljetten. Den är ett enda ord och börjar med %1.</translation>
    </message>
    <message>
        <source>Enter the access token, which is one word. Copy it again.</source>
        <translation>Ange åtkomsttoken, som är ett enda ord. Kopiera den igen.</translation>
    </message>
    <message>
        <source>These are no cookies. Copy the value of the Cookie header from the browser&apos;s developer tools, in one line.</source>
        <extracomment>&quot;Cookie&quot; is the name of an HTTP header: not translated.</extracomment>
        <translation>Det här är inga cookies. Kopiera värdet för Cookie-huvudet från webbläsarens utvecklarverktyg, på en enda rad.</translation>
    </message>
    <message>
        <source>The SO-AppToken is one word. Copy it again.</source>
        <translation>Apptoken är ett enda ord. Kopiera den igen.</translation>
    </message>
    <message>
        <source>This is no format for numbers and dates. A correct one looks like %1.</source>
        <translation>Det här är inget format för tal och datum. Ett riktigt format ser ut så här: %1.</translation>
    </message>
    <message>
        <source>This is no time zone. A correct one looks like %1.</source>
        <translation>Det här är ingen tidszon. En riktig tidszon ser ut så här: %1.</translation>
    </message>
    <message>
        <source>Enter the name of the proxy, without http:// before it.</source>
        <translation>Ange proxyns namn, utan http:// framför.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Ange proxyns port, ett tal från 1 till 65535.</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Field: what the user calls a connection.</extracomment>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <extracomment>Label of the choice between a server of one&apos;s own and SuperOffice Online.</extracomment>
        <translation>&amp;Var</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <extracomment>Field: address of the server.</extracomment>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Way in</source>
        <extracomment>Field: way of signing in.</extracomment>
        <translation>&amp;Inloggningssätt</translation>
    </message>
    <message>
        <source>Application &amp;id</source>
        <extracomment>Field: id of an app registered at SuperOffice (client id).</extracomment>
        <translation>A&amp;pp-ID</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Användarnamn</translation>
    </message>
    <message>
        <source>Remem&amp;ber in the system&apos;s keychain</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Kom i&amp;håg i systemets nyckelring</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <extracomment>Button: shows the fields that are seldom needed.</extracomment>
        <translation>M&amp;er</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>Field: which of SuperOffice&apos;s own environments.</extracomment>
        <translation>&amp;Miljö</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of environment: its address is typed by hand.</extracomment>
        <translation>Annan adress</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <extracomment>Field: address of an environment.</extracomment>
        <translation>A&amp;dress</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <extracomment>Field: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>&amp;Kundmiljö</translation>
    </message>
    <message>
        <source>The cookies of a browser that is signed in to SuperOffice CRM.</source>
        <translation>Cookies från en webbläsare som är inloggad i SuperOffice CRM.</translation>
    </message>
    <message>
        <source>may stay empty; proposed in the browser</source>
        <extracomment>Placeholder: what the user name is good for where the browser signs in.</extracomment>
        <translation>kan lämnas tomt; föreslås i webbläsaren</translation>
    </message>
    <message>
        <source>%1, or empty: as the browser says</source>
        <extracomment>Placeholder of the tenant; an example precedes, which is not translated.</extracomment>
        <translation>%1, eller tomt: enligt webbläsaren</translation>
    </message>
    <message>
        <source>%1 Kept for this run only, never in a file.</source>
        <extracomment>%1 is a sentence that says why the keychain cannot be used.</extracomment>
        <translation>%1 Sparas bara tills programmet avslutas, aldrig i en fil.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <translation>Sparas i systemets nyckelring, aldrig i en fil.</translation>
    </message>
    <message>
        <source>Kept for this run only, never in a file.</source>
        <translation>Sparas bara tills programmet avslutas, aldrig i en fil.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <extracomment>Title of a list; also its name for screen readers.</extracomment>
        <translation>Anslutningar</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Lägg till anslutning</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Duplicera anslutningen</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Ta bort anslutningen</translation>
    </message>
</context>
<context>
    <name>ConnectionMoreForm</name>
    <message>
        <source>Certificate authorities</source>
        <extracomment>Field: a file with certificates that are trusted besides the system&apos;s.</extracomment>
        <translation>Certifikatutfärdare</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Certifikat (*.pem *.crt *.cer);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Server texts in</source>
        <extracomment>Field: language of the server&apos;s texts.</extracomment>
        <translation>Servertexter på</translation>
    </message>
    <message>
        <source>The language of Seatkeeper</source>
        <extracomment>Choice of language: the one the program is set to.</extracomment>
        <translation>Seatkeepers språk</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <extracomment>Field: how numbers and dates inside the server&apos;s texts are written.</extracomment>
        <translation>Tal och datum</translation>
    </message>
    <message>
        <source>as the language, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and an example, which is not translated.</extracomment>
        <translation>som språket, eller t.ex. %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field.</extracomment>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>the server&apos;s, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and examples, which are not translated.</extracomment>
        <translation>serverns, eller t.ex. %1</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <extracomment>Placeholder: what an empty field means.</extracomment>
        <translation>bara systemets</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: choose a file.</extracomment>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <extracomment>Name of a button for screen readers.</extracomment>
        <translation>Välj certifikatfil</translation>
    </message>
    <message>
        <source>Application secret</source>
        <extracomment>Field: secret of an app registered at SuperOffice (client secret).</extracomment>
        <translation>Apphemlighet</translation>
    </message>
    <message>
        <source>Only for an app of your own that has one.</source>
        <translation>Bara för en egen app som har en hemlighet.</translation>
    </message>
    <message>
        <source>Only where SuperOffice has given you one.</source>
        <translation>Bara om du har fått en av SuperOffice.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Field: by which computer requests leave the network.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>Choice of proxy: as the desktop is set up.</extracomment>
        <translation>Enligt systemet</translation>
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
        <translation>Proxyanvändare</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Field.</extracomment>
        <translation>Proxylösenord</translation>
    </message>
    <message>
        <source>only where the proxy asks for one</source>
        <translation>bara om proxyn kräver det</translation>
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
        <translation>Steg i anslutningstestet</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Not tried, because an earlier step failed.</source>
        <translation>Utfördes inte eftersom ett tidigare steg misslyckades.</translation>
    </message>
    <message>
        <source>The address is %1.</source>
        <extracomment>%1 is a web address.</extracomment>
        <translation>Adressen är %1.</translation>
    </message>
    <message>
        <source>Not needed: the address has a number instead of a name.</source>
        <translation>Behövs inte: adressen innehåller ett nummer i stället för ett namn.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>Proxyn slår upp namnet.</translation>
    </message>
    <message>
        <source>No computer called %1 was found. Check the address, the network, and whether your company&apos;s network has to be joined first.</source>
        <extracomment>%1 is a server&apos;s name, such as &quot;crm.example.com&quot;.</extracomment>
        <translation>Ingen dator med namnet %1 hittades. Kontrollera adressen, nätverket och om du först måste ansluta till företagets nätverk.</translation>
    </message>
    <message>
        <source>%1 is the computer %2.</source>
        <extracomment>%1 is a server&apos;s name, %2 one or more IP addresses.</extracomment>
        <translation>%1 har IP-adress %2.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Servern svarar.</translation>
    </message>
    <message>
        <source>Not needed: the server runs on this computer.</source>
        <translation>Behövs inte: servern körs på den här datorn.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server&apos;s certificate is trusted.</source>
        <translation>Anslutningen är krypterad och serverns certifikat är betrott.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online tells the state of its tenants.</source>
        <translation>Bara SuperOffice Online uppger status för sina kundmiljöer.</translation>
    </message>
    <message>
        <source>Which tenant it is turns out only in the browser.</source>
        <translation>Vilken kundmiljö det är visar sig först i webbläsaren.</translation>
    </message>
    <message>
        <source>The tenant %1 runs at %2.</source>
        <extracomment>%1 is a tenant&apos;s name, such as &quot;Cust31415&quot;, %2 a web address.</extracomment>
        <translation>Kundmiljön %1 finns på %2.</translation>
    </message>
    <message>
        <source>Where the tenant is turns out only in the browser.</source>
        <translation>Var kundmiljön finns visar sig först i webbläsaren.</translation>
    </message>
    <message>
        <source>The server says nothing before the sign-in.</source>
        <translation>Servern lämnar inga uppgifter före inloggningen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no SuperOffice WebAPI. Check the address: ask whoever runs the server for that of its WebAPI.</source>
        <translation>Det är ingen SuperOffice WebAPI som svarar på %1. Kontrollera adressen: fråga den som driver servern efter adressen till WebAPI.</translation>
    </message>
    <message>
        <source>SuperOffice answers, version %1.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>SuperOffice svarar, version %1.</translation>
    </message>
    <message>
        <source>The server knows you as %1.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Servern känner igen dig som %1.</translation>
    </message>
    <message numerus="yes">
        <source>Licences of %n owner(s) can be read.</source>
        <extracomment>&quot;Owners&quot;: the companies whose licences a server has, SuperOffice and its partners.</extracomment>
        <translation>
            <numerusform>Licenser från %n ägare kan hämtas.</numerusform>
            <numerusform>Licenser från %n ägare kan hämtas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The associates can be read.</source>
        <translation>Medarbetarna kan hämtas.</translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s) can be read.</source>
        <translation>
            <numerusform>%n medarbetare kan hämtas.</numerusform>
            <numerusform>%n medarbetare kan hämtas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>New connection</source>
        <extracomment>Name of a connection in which nothing has been filled in yet.</extracomment>
        <translation>Ny anslutning</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Way of signing in.</extracomment>
        <translation>Användarnamn och lösenord</translation>
    </message>
    <message>
        <source>Ticket (SOTicket)</source>
        <extracomment>Way of signing in: a ticket that another program has made.</extracomment>
        <translation>Biljett (SOTicket)</translation>
    </message>
    <message>
        <source>Access token (Bearer)</source>
        <extracomment>Way of signing in: an access token that another program has got.</extracomment>
        <translation>Åtkomsttoken (Bearer)</translation>
    </message>
    <message>
        <source>Web session</source>
        <extracomment>Way of signing in: with the cookies of the CRM client in a browser.</extracomment>
        <translation>Webbsession</translation>
    </message>
    <message>
        <source>Browser sign-in (OpenID Connect)</source>
        <extracomment>Way of signing in: on SuperOffice&apos;s own page in the browser.</extracomment>
        <translation>Inloggning i webbläsaren (OpenID Connect)</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Biljett</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <extracomment>Field.</extracomment>
        <translation>Å&amp;tkomsttoken</translation>
    </message>
    <message>
        <source>&amp;Cookie</source>
        <extracomment>Field: the Cookie header of a browser that is signed in.</extracomment>
        <translation>&amp;Cookie</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Environment of SuperOffice Online in which customers work.</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Environment of SuperOffice Online for trying out what comes next.</extracomment>
        <translation>Förproduktion</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <extracomment>Environment of SuperOffice Online for quality assurance.</extracomment>
        <translation>Kvalitetssäkring</translation>
    </message>
    <message>
        <source>Development</source>
        <extracomment>Environment of SuperOffice Online for developers of apps.</extracomment>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Enter the ticket. It begins with 7T:.</source>
        <translation>Ange biljetten. Den börjar med 7T:.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Ange åtkomsttoken.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose a different one.</source>
        <translation>En annan anslutning har redan det här namnet. Välj ett annat.</translation>
    </message>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Ange SuperOffice-serverns adress.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Ange en adress som börjar med https://.</translation>
    </message>
    <message>
        <source>Enter the tenant. It looks like Cust12345.</source>
        <translation>Ange kundmiljön, till exempel Cust12345.</translation>
    </message>
    <message>
        <source>A tenant looks like Cust12345, without blanks or slashes.</source>
        <translation>Namnet på en kundmiljö ser ut som Cust12345, utan blanksteg eller snedstreck.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Ange användarnamnet.</translation>
    </message>
    <message>
        <source>The user name must not hold a colon or control characters.</source>
        <translation>Användarnamnet får inte innehålla kolon eller styrtecken.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you.</source>
        <translation>Ange det app-ID som du har fått av SuperOffice.</translation>
    </message>
    <message>
        <source>Enter a code like en-GB for numbers and dates.</source>
        <translation>Ange en kod som en-GB för tal och datum.</translation>
    </message>
    <message>
        <source>A time zone looks like NO, US-NY or UTC.</source>
        <translation>Ange en tidszon som NO, US-NY eller UTC.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>Ange proxyns namn eller adress.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Ange en port från 1 till 65535.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of testing a connection: what was typed makes sense.</extracomment>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <extracomment>Step of testing a connection: DNS knows the server.</extracomment>
        <translation>Namnuppslagning</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Step of testing a connection: the computer answers.</extracomment>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Step of testing a connection: the certificate is trusted.</extracomment>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Step of testing a connection: the tenant at SuperOffice Online runs.</extracomment>
        <translation>Kundmiljö</translation>
    </message>
    <message>
        <source>SuperOffice WebAPI</source>
        <extracomment>Step of testing a connection: a WebAPI answers. The name is not translated.</extracomment>
        <translation>SuperOffice WebAPI</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>Step of testing a connection: the credentials are taken.</extracomment>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Step of testing a connection: the licences can be read.</extracomment>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Associates</source>
        <extracomment>Step of testing a connection: the associates can be read.</extracomment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a step: its turn has not come.</extracomment>
        <translation>väntar</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>State of a step: under way.</extracomment>
        <translation>kontrolleras…</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a step: all is well.</extracomment>
        <translation>godkänt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step.</extracomment>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step: does not apply, or could not be taken.</extracomment>
        <translation>överhoppat</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Webbläsaren är öppen: slutför inloggningen där.</translation>
    </message>
</context>
<context>
    <name>DashboardAway</name>
    <message>
        <source>While you were away</source>
        <extracomment>Name of a table, for screen readers: what has changed since the user was here last.</extracomment>
        <translation>Medan du var borta</translation>
    </message>
    <message>
        <source>What has changed since you were here last, and by whom. Enter shows who holds a licence now.</source>
        <translation>Vad som har ändrats sedan du senast var här, och av vem. Tryck på Enter för att se vem som har en licens nu.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Inget att jämföra med än</translation>
    </message>
    <message>
        <source>From now on, what changes between two visits is listed here.</source>
        <translation>Från och med nu visas här det som ändras mellan två besök.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Inget har ändrats</translation>
    </message>
</context>
<context>
    <name>DashboardHistory</name>
    <message>
        <source>Seats over time</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Platser över tid</translation>
    </message>
    <message>
        <source>Time at each level</source>
        <extracomment>Title of a chart: how long a licence was nearly full, full and so on.</extracomment>
        <translation>Tid på varje nivå</translation>
    </message>
    <message>
        <source>Given and released per week</source>
        <extracomment>Title of a chart of seats.</extracomment>
        <translation>Tilldelade och frigjorda per vecka</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a table: seats expected to be in use, week by week.</extracomment>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Seats that are expected to be in use, week by week</source>
        <translation>Platser som förväntas användas, vecka för vecka</translation>
    </message>
</context>
<context>
    <name>DashboardLicenseBox</name>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Licens</translation>
    </message>
</context>
<context>
    <name>DashboardOverview</name>
    <message>
        <source>Thresholds…</source>
        <extracomment>Button: opens a dialog.</extracomment>
        <translation>Tröskelvärden…</translation>
    </message>
    <message>
        <source>From where on a licence counts as nearly full, and as full</source>
        <translation>När en licens räknas som nästan full och när den räknas som full</translation>
    </message>
    <message>
        <source>Seat tiles</source>
        <extracomment>Name of the list of licences, for screen readers.</extracomment>
        <translation>Platspaneler</translation>
    </message>
    <message>
        <source>Licences and their seats, those under most pressure first. Enter shows who holds a licence.</source>
        <translation>Licenserna och deras platser, de mest ansträngda först. Tryck på Enter för att se vem som har en licens.</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Title of a table: what each owner has of all its licences together.</extracomment>
        <translation>Summor per ägare</translation>
    </message>
    <message>
        <source>The seats of every licence owner, added up</source>
        <translation>Platserna för varje licensägare, sammanlagt</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Title of a table of what expires or comes due.</extracomment>
        <translation>Viktiga datum</translation>
    </message>
    <message>
        <source>What expires or comes due, the most urgent first</source>
        <translation>Det som går ut eller ska göras, det mest brådskande först</translation>
    </message>
    <message>
        <source>Nearly full from %1, full from %2</source>
        <extracomment>Says what the signs beside seats mean: %1 and %2 are shares in per cent, as in &quot;85 %&quot;.</extracomment>
        <translation>Nästan fullt från %1, fullt från %2</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>Licenserna kunde inte hämtas</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Sign in to see how many seats are in use.</source>
        <translation>Logga in för att se hur många platser som används.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logga in…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Hämtar licenser…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Servern har tillfrågats om alla licensägare.</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Inga licenser</translation>
    </message>
    <message>
        <source>The server knows no licence with seats to be counted.</source>
        <translation>Servern känner inte till någon licens med platser att räkna.</translation>
    </message>
    <message>
        <source>A limit of your SuperOffice plan is close: %1 of %2 in use.</source>
        <extracomment>Said of a limit of the customer&apos;s plan: %1 is how much of it is used, %2 the limit.</extracomment>
        <translation>En gräns i er SuperOffice-plan är nära: %1 av %2 används.</translation>
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
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Saves seats, history or a report as a file</source>
        <translation>Sparar platser, platshistorik eller en rapport som fil</translation>
    </message>
    <message>
        <source>Parts of the dashboard</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Dashboardens delar</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Tab: the licences as tiles.</extracomment>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Tab: how licences are used today.</extracomment>
        <translation>Användning</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: seats over time, and the forecast.</extracomment>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <extracomment>Tab: seats that could be taken back.</extracomment>
        <translation>Återta</translation>
    </message>
    <message>
        <source>While you were away</source>
        <extracomment>Tab: what has changed since the user was here last.</extracomment>
        <translation>Medan du var borta</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When the server was asked last; %1 is a time.</extracomment>
        <translation>hämtat %1</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: list what has changed.</extracomment>
        <translation>Visa ändringar</translation>
    </message>
</context>
<context>
    <name>DashboardReclaim</name>
    <message>
        <source>Reason</source>
        <extracomment>Label of the box that chooses why seats might be taken back; also its name for screen readers.</extracomment>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <extracomment>Button: tick every row that is listed.</extracomment>
        <translation>Kryssa i alla som visas</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: take the tick off every row that is listed.</extracomment>
        <translation>Kryssa ur alla</translation>
    </message>
    <message>
        <source>Reclaimable seats</source>
        <translation>Platser som kan återtas</translation>
    </message>
    <message>
        <source>Who may do without a licence, and why. Space ticks the selected rows.</source>
        <translation>Vem som kanske kan klara sig utan en licens, och varför. Blanksteg kryssar i de markerade raderna.</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Förbereder frigörandet av de ikryssade platserna. Inget skickas förrän du verkställer det.</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Choice of reason: every one.</extracomment>
        <translation>Alla orsaker</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>Alla licenser</translation>
    </message>
    <message numerus="yes">
        <source>Release %n seat(s)…</source>
        <extracomment>Button: stage the release of %n seats, to be reviewed on another page.</extracomment>
        <translation>
            <numerusform>Frigör %n plats…</numerusform>
            <numerusform>Frigör %n platser…</numerusform>
        </translation>
    </message>
    <message>
        <source>“Contained in the user plan” may only mirror what the server shows through the plan: releasing such a licence need not free a seat.</source>
        <translation>”Ingår i användarplanen” speglar kanske bara det som servern visar via planen: att frigöra en sådan licens ger inte nödvändigtvis en ledig plats.</translation>
    </message>
    <message>
        <source>No seat to take back</source>
        <translation>Inga platser att återta</translation>
    </message>
    <message>
        <source>Nobody who holds a licence seems to do without it, as far as the server tells and the choices above allow.</source>
        <translation>Utifrån serverns uppgifter och valen ovan verkar alla som har en licens också behöva den.</translation>
    </message>
</context>
<context>
    <name>DashboardReport</name>
    <message>
        <source>Licences and seats</source>
        <extracomment>Title of the dashboard on paper.</extracomment>
        <translation>Licenser och platser</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Heading of a table: what each owner&apos;s licences come to.</extracomment>
        <translation>Summor per ägare</translation>
    </message>
    <message>
        <source>Seat use</source>
        <extracomment>Heading of a table: owned and used seats of every licence.</extracomment>
        <translation>Platsanvändning</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Heading of a table: when licences end or come due.</extracomment>
        <translation>Viktiga datum</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Användning per licens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about a report, as in &quot;Tenant: Nordwind AS&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nearly full from %1 on, full from %2 on.</source>
        <extracomment>Explains words of a table; both are shares of the seats owned, as in &quot;85 %&quot;.</extracomment>
        <translation>Nästan fullt från %1, fullt från %2.</translation>
    </message>
    <message>
        <source>Seats over time: %1</source>
        <extracomment>Title of a chart; %1 is a licence.</extracomment>
        <translation>Platser över tid: %1</translation>
    </message>
    <message>
        <source>The report could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>Rapporten kunde inte sparas i %1 (%2). Välj en annan mapp eller ett annat namn.</translation>
    </message>
</context>
<context>
    <name>DashboardUse</name>
    <message>
        <source>Seat use</source>
        <extracomment>Title of a table of all licences and their seats.</extracomment>
        <translation>Platsanvändning</translation>
    </message>
    <message>
        <source>Licences and their seats. Enter shows who holds a licence, a click on a header sorts.</source>
        <translation>Licenserna och deras platser. Tryck på Enter för att se vem som har en licens, klicka på en rubrik för att sortera.</translation>
    </message>
    <message>
        <source>Show holders</source>
        <extracomment>Button: go to those who hold the licence in this row.</extracomment>
        <translation>Visa innehavare</translation>
    </message>
    <message>
        <source>Shows who holds the licence of the chosen row</source>
        <translation>Visar vem som har licensen på den valda raden</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Användning per licens</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Label of the box that says whether holders are counted by group, role or plan.</extracomment>
        <translation>Per</translation>
    </message>
    <message>
        <source>Holders by group</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Innehavare per grupp</translation>
    </message>
    <message>
        <source>Holders by role</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Innehavare per roll</translation>
    </message>
    <message>
        <source>Holders by user plan</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Innehavare per användarplan</translation>
    </message>
</context>
<context>
    <name>DashboardWhatIf</name>
    <message>
        <source>Joiners and leavers</source>
        <translation>Nyanställningar och avgångar</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>More people</source>
        <extracomment>Label of a number: what if there were so many people more?</extracomment>
        <translation>Fler personer</translation>
    </message>
    <message>
        <source>What if so many people came from today on? Below 0: if they left.</source>
        <translation>Vad händer om så här många börjar från och med i dag? Under 0: om de slutar.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses the group that people join.</extracomment>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Joiners and leavers…</source>
        <extracomment>Button: read a file that says who will come and go.</extracomment>
        <translation>Nyanställningar och avgångar…</translation>
    </message>
    <message>
        <source>Reads a CSV file: a day such as 2027-01-31 in the first column, the seats taken on it in the second; fewer than 0 are given back</source>
        <translation>Läser in en CSV-fil: en dag, till exempel 2027-01-31, i den första kolumnen och antalet platser som tas i anspråk den dagen i den andra; ett tal under 0 betyder att platser frigörs</translation>
    </message>
    <message>
        <source>Any group</source>
        <extracomment>Choice of group: people join any of them.</extracomment>
        <translation>Valfri grupp</translation>
    </message>
    <message>
        <source>%1 was not read. %2</source>
        <extracomment>%1 is a file, %2 sentences that say what is wrong.</extracomment>
        <translation>%1 lästes inte in. %2</translation>
    </message>
    <message numerus="yes">
        <source>The forecast counts in %n line(s) of %1.</source>
        <extracomment>%1 is a file, %n how many lines of it tell of joiners and leavers.</extracomment>
        <translation>
            <numerusform>Prognosen räknar med %n rad från %1.</numerusform>
            <numerusform>Prognosen räknar med %n rader från %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the forecast does without a list again.</extracomment>
        <translation>Uteslut</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be used. The file is %2, the reason: %3</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: the database&apos;s own explanation, in English.</extracomment>
        <translation>%1 kan inte användas. Filen är %2, orsaken är: %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer Seatkeeper; it is left as it is. Use that Seatkeeper, or move %2 away.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;, also in the texts that follow. %2: its file.</extracomment>
        <translation>%1 har skrivits av en nyare version av Seatkeeper och ändras inte. Använd den versionen eller flytta %2 till ett annat ställe.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 belongs to another program. Move it away and start Seatkeeper again.</source>
        <translation>%1 kan inte sparas: %2 hör till ett annat program. Flytta filen till ett annat ställe och starta om Seatkeeper.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 is damaged; it is left as it is. Move it away, or put an older copy in its place, and start Seatkeeper again.</source>
        <translation>%1 kan inte läsas: %2 är skadad och ändras inte. Flytta filen till ett annat ställe, eller ersätt den med en äldre kopia, och starta om Seatkeeper.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 is a folder. Move it away and start Seatkeeper again.</source>
        <translation>%1 kan inte sparas: %2 är en mapp. Flytta den till ett annat ställe och starta om Seatkeeper.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 cannot be opened for writing. See to it that it and its folder can be written, and start Seatkeeper again.</source>
        <translation>%1 kan inte sparas: %2 kan inte öppnas för skrivning. Se till att det går att skriva till filen och dess mapp och starta om Seatkeeper.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program is busy with %2. Try again.</source>
        <translation>%1 kan inte användas: ett annat program använder %2. Försök igen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: what %2 holds at %3 is not known to this Seatkeeper. It is left as it is.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: a place in it: &quot;run 12, position 3: state&quot;.</extracomment>
        <translation>%1 kan inte läsas: den här versionen av Seatkeeper känner inte igen det som står i %2 (%3). Filen ändras inte.</translation>
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
        <translation>Kopiera supportinformation</translation>
    </message>
    <message>
        <source>Copies these facts and requests as text. No password, token, name or address is in it.</source>
        <translation>Kopierar de här uppgifterna och begärandena som text. Inga lösenord, token, namn eller adresser följer med.</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Tab: the last requests to the server.</extracomment>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Server calls</source>
        <extracomment>Tab: what this server lets a program do.</extracomment>
        <translation>Serveranrop</translation>
    </message>
    <message>
        <source>Kinds of diagnostics</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Typer av diagnostik</translation>
    </message>
    <message>
        <source>The last 200 requests to the server, the newest first</source>
        <translation>De senaste 200 begärandena till servern, de nyaste först</translation>
    </message>
    <message>
        <source>What this server lets a program do</source>
        <translation>Vad ett program får göra på den här servern</translation>
    </message>
    <message>
        <source>SuperOffice server %1</source>
        <extracomment>%1 is the version of the SuperOffice server.</extracomment>
        <translation>SuperOffice-server %1</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Inte inloggad.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Inga begäranden än</translation>
    </message>
    <message>
        <source>Requests to the server are listed here as they are made.</source>
        <translation>Begäranden till servern visas här allt eftersom de skickas.</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Inget känt än</translation>
    </message>
    <message>
        <source>What the server offers is listed here after signing in.</source>
        <translation>Det som servern erbjuder visas här efter inloggningen.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>All %n run(s)</source>
        <translation>
            <numerusform>Alla körningar (%n)</numerusform>
            <numerusform>Alla %n körningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What an exported table holds: %1 is as in &quot;All 400 associates&quot;, %2 as in &quot;licences of all owners&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n associate(s)</source>
        <translation>
            <numerusform>Alla medarbetare (%n)</numerusform>
            <numerusform>Alla %n medarbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s) that match the filter</source>
        <translation>
            <numerusform>%n medarbetare som matchar filtret</numerusform>
            <numerusform>%n medarbetare som matchar filtret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected associate(s)</source>
        <translation>
            <numerusform>%n vald medarbetare</numerusform>
            <numerusform>%n valda medarbetare</numerusform>
        </translation>
    </message>
    <message>
        <source>licences of %1</source>
        <extracomment>What an exported table holds: %1 is an owner.</extracomment>
        <translation>licenser från %1</translation>
    </message>
    <message>
        <source>licences of all owners</source>
        <translation>licenser från alla ägare</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <extracomment>Label of the choice of what is exported.</extracomment>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>&amp;Associates</source>
        <extracomment>Label of the choice of which associates are exported.</extracomment>
        <translation>&amp;Medarbetare</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>Label of the choice of whose licences are exported.</extracomment>
        <translation>&amp;Ägare</translation>
    </message>
    <message>
        <source>&amp;File type</source>
        <extracomment>Label of the choice between kinds of files.</extracomment>
        <translation>&amp;Filtyp</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <extracomment>Label of the choice of what stands between the fields of a CSV file.</extracomment>
        <translation>Av&amp;gränsare</translation>
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
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Assignments as a matrix</source>
        <extracomment>What is exported: a row for each associate, a column for each licence.</extracomment>
        <translation>Tilldelningar som matris</translation>
    </message>
    <message>
        <source>Assignments as a list</source>
        <extracomment>What is exported: a row for each licence that somebody holds.</extracomment>
        <translation>Tilldelningar som lista</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>What is exported: owned and used seats.</extracomment>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Seat history</source>
        <extracomment>What is exported: how many seats were in use when.</extracomment>
        <translation>Platshistorik</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>What is exported: what was applied so far.</extracomment>
        <translation>Körningar</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <extracomment>What is exported: each change of a run; %1 is as in &quot;Run 12&quot;.</extracomment>
        <translation>Poster i %1</translation>
    </message>
    <message>
        <source>Dashboard as a report</source>
        <extracomment>What is exported: the dashboard on paper.</extracomment>
        <translation>Dashboard som rapport</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <extracomment>Which associates are exported: everybody.</extracomment>
        <translation>
            <numerusform>Alla (%n)</numerusform>
            <numerusform>Alla %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that match the filter</source>
        <extracomment>Which associates are exported: those that the page lists.</extracomment>
        <translation>
            <numerusform>%n som matchar filtret</numerusform>
            <numerusform>%n som matchar filtret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Which associates are exported: those whose rows are selected.</extracomment>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>Alla ägare</translation>
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
        <translation>Excel-arbetsbok (XLSX)</translation>
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
        <translation>Tabb</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Det finns inget att exportera.</translation>
    </message>
    <message>
        <source>Seats, dates and charts as they are now</source>
        <translation>Platser, datum och diagram som de är nu</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How large an exported table is: %1 as in &quot;400 rows&quot;, %2 as in &quot;66 columns&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
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
        <translation>Excel-arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>This is not a plain file. Choose another name.</source>
        <translation>Det här är ingen vanlig fil. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 a sentence that says why and what to do.</extracomment>
        <translation>%1 kunde inte skrivas: %2</translation>
    </message>
</context>
<context>
    <name>ExportNoteText</name>
    <message>
        <source>Tenant</source>
        <extracomment>In an exported file, before the name of the tenant.</extracomment>
        <translation>Kundmiljö</translation>
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
        <translation>Hämtat</translation>
    </message>
    <message>
        <source>Written at</source>
        <extracomment>In an exported file, before the time at which it was written.</extracomment>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>In an exported file, before a name such as Europe/Oslo.</extracomment>
        <translation>Tidszon</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>%1. Choose another folder or name, or make room.</source>
        <extracomment>Why a file could not be written; %1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>%1. Välj en annan mapp eller ett annat namn, eller frigör utrymme.</translation>
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
    <name>FileExport</name>
    <message numerus="yes">
        <source>Saved %n row(s) in %1.</source>
        <extracomment>%1 is a file, %n how many rows the table in it has.</extracomment>
        <translation>
            <numerusform>Sparade %n rad i %1.</numerusform>
            <numerusform>Sparade %n rader i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the report in %1.</source>
        <translation>Sparade rapporten i %1.</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>When</source>
        <extracomment>Column: an instant.</extracomment>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>Används</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>Column: the most seats that were in use in a stretch of time.</extracomment>
        <translation>Som mest</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Tillgängliga</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column: seats that were given since the line before.
----------
Column: seats that were given.</extracomment>
        <translation>Tilldelade</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Column: seats that were released since the line before.
----------
Column: seats that were released.</extracomment>
        <translation>Frigjorda</translation>
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
        <translation>Vecka från</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: seats given less those released.</extracomment>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Column: whether the figures of a week may be too low.</extracomment>
        <translation>Fullständig</translation>
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
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Column: seats that will be in use at the least.</extracomment>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Column: seats that will be in use at the most.</extracomment>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past of %1. Every refresh adds to it.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Inget är känt än om hur %1 har använts tidigare. Varje uppdatering fyller på.</translation>
    </message>
    <message numerus="yes">
        <source>%n more than on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>
            <numerusform>%n fler än %1</numerusform>
            <numerusform>%n fler än %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than on %1</source>
        <translation>
            <numerusform>%n färre än %1</numerusform>
            <numerusform>%n färre än %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>lika många som %1</translation>
    </message>
    <message>
        <source>%1: %2 in use, %3.</source>
        <extracomment>%1 is a licence, %2 seats in use, %3 how that has changed, as in &quot;12 more than on 22 November 2025&quot;.</extracomment>
        <translation>%1: %2 används, %3.</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past.</source>
        <translation>Inget är känt än om den tidigare användningen.</translation>
    </message>
    <message>
        <source>It was never full.</source>
        <translation>Det var aldrig fullt.</translation>
    </message>
    <message>
        <source>Full for %1 of the time.</source>
        <extracomment>A licence was full; %1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Fullt %1 av tiden.</translation>
    </message>
    <message>
        <source>%1 given and %2 released in %3 weeks.</source>
        <extracomment>%1 and %2 are numbers of seats, %3 a number of weeks.</extracomment>
        <translation>%1 tilldelade och %2 frigjorda på %3 veckor.</translation>
    </message>
    <message>
        <source>Four weeks of history are needed to say when %1 runs out.</source>
        <translation>Fyra veckors historik krävs för att säga när platserna för %1 tar slut.</translation>
    </message>
    <message>
        <source>%1 has no ceiling: it cannot run out.</source>
        <extracomment>%1 is a licence without a ceiling.</extracomment>
        <translation>%1 har inget tak: platserna kan inte ta slut.</translation>
    </message>
    <message>
        <source>%1 lasts for the next two years, if all goes on as before.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Platserna för %1 räcker de kommande två åren om allt fortsätter som förut.</translation>
    </message>
    <message>
        <source>%1 lasts if all goes on as before, but may run out as early as the week of %2.</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>Platserna för %1 räcker om allt fortsätter som förut, men kan ta slut redan veckan som börjar %2.</translation>
    </message>
    <message>
        <source>%1 runs out this week, if it has not already.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Platserna för %1 tar slut den här veckan, om de inte redan har gjort det.</translation>
    </message>
    <message>
        <source>%1 runs out in the week of %2</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>Platserna för %1 tar slut veckan som börjar %2</translation>
    </message>
    <message>
        <source>, at the earliest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, tidigast veckan som börjar %1</translation>
    </message>
    <message>
        <source>, at the latest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, senast veckan som börjar %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the past %n time(s), four weeks ahead, it was off by %1 seats on average and within its bounds in %2.</source>
        <extracomment>How good forecasts were: %1 is a number of seats, %2 a share in per cent, %n how many were tried.</extracomment>
        <translation>
            <numerusform>Vid %n test mot historiska data, fyra veckor framåt, var prognosen i genomsnitt %1 platser fel och inom sina gränser i %2 av fallen.</numerusform>
            <numerusform>Vid %n tester mot historiska data, fyra veckor framåt, var prognosen i genomsnitt %1 platser fel och inom sina gränser i %2 av fallen.</numerusform>
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
        <translation>Importera tilldelningar</translation>
    </message>
    <message>
        <source>&amp;Blank cells</source>
        <extracomment>Label of the choice of what empty cells of a file mean.</extracomment>
        <translation>&amp;Tomma celler</translation>
    </message>
    <message>
        <source>Leave the licence as it is</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>Låt licensen vara som den är</translation>
    </message>
    <message>
        <source>Take the licence</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>Ta bort licensen</translation>
    </message>
    <message>
        <source>&amp;Only lines with problems</source>
        <extracomment>Choice: list only lines of a file that cannot be staged as they are.</extracomment>
        <translation>&amp;Bara rader med problem</translation>
    </message>
    <message>
        <source>Import rows</source>
        <extracomment>Name of the table of the lines of a file, for screen readers.</extracomment>
        <translation>Importrader</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot</source>
        <translation>Varje rad i filen med det som den skulle ändra eller orsaken till att den inte kan det</translation>
    </message>
    <message>
        <source>Reading and checking the file</source>
        <translation>Läser in och kontrollerar filen</translation>
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
        <translation>Inget att importera</translation>
    </message>
    <message>
        <source>No line of this file can be used as it is.</source>
        <translation>Ingen rad i den här filen kan användas som den är.</translation>
    </message>
    <message>
        <source>The file has no line beneath its first one.</source>
        <translation>Filen har ingen rad under den första.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Inga problem</translation>
    </message>
    <message>
        <source>Every line of this file can be used as it is.</source>
        <translation>Alla rader i den här filen kan användas som de är.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %n change(s)</source>
        <extracomment>Button: have these changes ready to be applied.</extracomment>
        <translation>
            <numerusform>Förbered %n ändring</numerusform>
            <numerusform>Förbered %n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A step to undo: %1 is a file.</extracomment>
        <translation>Importera %1</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line of a file.</extracomment>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person a line of a file is about.</extracomment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: licences a line of a file is about.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column: what a line of a file would do, or why it cannot.</extracomment>
        <translation>Bedömning</translation>
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
        <translation>tabb</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>komma</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>anger ingen medarbetare</translation>
    </message>
    <message>
        <source>nobody is called %1</source>
        <extracomment>A line of a file: %1 is a name, user id, number or e-mail that no associate has.</extracomment>
        <translation>ingen medarbetare hittades för %1</translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s) are called %1: use the user ID</source>
        <extracomment>A line of a file: %1 is a name that several associates have.</extracomment>
        <translation>
            <numerusform>%n medarbetare heter %1: använd användar-ID</numerusform>
            <numerusform>%n medarbetare heter %1: använd användar-ID</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not the same associate</source>
        <extracomment>A line of a file names an associate in two ways: %1 and %2 are names, user ids, numbers or e-mails.</extracomment>
        <translation>%1 och %2 är inte samma medarbetare</translation>
    </message>
    <message>
        <source>names no licence</source>
        <translation>anger ingen licens</translation>
    </message>
    <message>
        <source>no licence is called %1</source>
        <extracomment>A line of a file: %1 is what it takes for a licence.</extracomment>
        <translation>ingen licens heter %1</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) are called %1: write “%2: %1” or the code name</source>
        <extracomment>A line of a file: %1 a name that several licences have, %2 one of their owners.</extracomment>
        <translation>
            <numerusform>%n licens heter %1: skriv ”%2: %1” eller kodnamnet</numerusform>
            <numerusform>%n licenser heter %1: skriv ”%2: %1” eller kodnamnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not given to associates one by one</source>
        <extracomment>A line of a file: %1 is a licence, a hidden one or one for a whole site.</extracomment>
        <translation>%1 tilldelas inte enskilda medarbetare</translation>
    </message>
    <message numerus="yes">
        <source>has %n field(s), more than the first line: are quotes missing?</source>
        <translation>
            <numerusform>har %n fält, fler än den första raden: saknas citattecken?</numerusform>
            <numerusform>har %n fält, fler än den första raden: saknas citattecken?</numerusform>
        </translation>
    </message>
    <message>
        <source>gives %1</source>
        <extracomment>What a line of a file comes to; %1 is a licence.</extracomment>
        <translation>tilldelar %1</translation>
    </message>
    <message>
        <source>takes %1</source>
        <extracomment>What a line of a file comes to; %1 is a licence.</extracomment>
        <translation>tar bort %1</translation>
    </message>
    <message>
        <source>also gives %1</source>
        <extracomment>What a line of a file comes to because it is needed; %1 is a licence.</extracomment>
        <translation>tilldelar också %1</translation>
    </message>
    <message>
        <source>also takes %1</source>
        <extracomment>What a line of a file comes to because it cannot stay; %1 is a licence.</extracomment>
        <translation>tar också bort %1</translation>
    </message>
    <message>
        <source>%1: as in line %2</source>
        <extracomment>A line of a file: %1 a licence, %2 the number of another line.</extracomment>
        <translation>%1: som på rad %2</translation>
    </message>
    <message>
        <source>%1: line %2 says the opposite</source>
        <extracomment>A line of a file: %1 a licence, %2 the number of another line.</extracomment>
        <translation>%1: rad %2 säger motsatsen</translation>
    </message>
    <message>
        <source>%1: another licence in this file does not allow it</source>
        <extracomment>A line of a file: %1 is a licence.</extracomment>
        <translation>%1: en annan licens i den här filen tillåter det inte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a file: %1 a licence, %2 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <extracomment>A line of a file; %1 is what should say whether a licence is given or taken.</extracomment>
        <translation>”%1” är varken ja eller nej</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no</source>
        <extracomment>A line of a file: %1 a licence, %2 what should say whether it is given or taken.</extracomment>
        <translation>%1: ”%2” är varken ja eller nej</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Filen kunde inte läsas (%1). Välj en annan.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Split it into smaller ones.</source>
        <translation>Filen är större än 50 MB. Dela upp den i mindre filer.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Filen är tom. Välj en annan.</translation>
    </message>
    <message>
        <source>This is not a CSV file. In your spreadsheet, save the table as CSV (UTF-8), and choose that file.</source>
        <translation>Det här är ingen CSV-fil. Spara tabellen som CSV (UTF-8) i kalkylprogrammet och välj den filen.</translation>
    </message>
    <message>
        <source>The file begins as %1, but not all of it is. Save it again as CSV (UTF-8).</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>Filen börjar som %1, men hela filen har inte den kodningen. Spara den igen som CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file has more than a million lines. Split it into smaller ones.</source>
        <translation>Filen har mer än en miljon rader. Dela upp den i mindre filer.</translation>
    </message>
    <message>
        <source>Line %1 has more than 10,000 fields. Is this the right file?</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Rad %1 har mer än 10&#xa0;000 fält. Är det här rätt fil?</translation>
    </message>
    <message>
        <source>The file has more than 5 million fields. Split it into smaller ones.</source>
        <translation>Filen har mer än 5 miljoner fält. Dela upp den i mindre filer.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. Add the missing one, or take this one out.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Citattecknet på rad %1 avslutas aldrig. Lägg till det som saknas eller ta bort det här.</translation>
    </message>
    <message>
        <source>Associates and licences have not been read yet. Sign in, or wait a moment.</source>
        <translation>Medarbetare och licenser har inte hämtats än. Logga in eller vänta ett ögonblick.</translation>
    </message>
    <message>
        <source>The first line names no column for the associates. Call one “User ID”, “E-mail”, “Name” or “Associate ID”.</source>
        <translation>Den första raden anger ingen kolumn för medarbetarna. Ge en kolumn namnet ”Användar-ID”, ”E-post”, ”Namn” eller ”Medarbetar-ID”.</translation>
    </message>
    <message>
        <source>The first line names no licence. Call a column “Licence”, or give each licence a column of its own.</source>
        <translation>Den första raden anger ingen licens. Ge en kolumn namnet ”Licens” eller ge varje licens en egen kolumn.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1, %2</source>
        <extracomment>What was read from a file: %1 what parts its fields, as in &quot;semicolon&quot;, %2 its encoding.</extracomment>
        <translation>
            <numerusform>%n rad, %1, %2</numerusform>
            <numerusform>%n rader, %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>already so</source>
        <extracomment>What a line of a file comes to: it asks for what is there.</extracomment>
        <translation>redan som önskat</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>begär inget</translation>
    </message>
    <message>
        <source>Gives %1, takes %2; %3 already so.</source>
        <extracomment>What a file comes to: %1 licences given, %2 taken, %3 that need no change.</extracomment>
        <translation>Tilldelar %1, tar bort %2; %3 redan som önskat.</translation>
    </message>
    <message numerus="yes">
        <source>%n more box(es) would change along.</source>
        <translation>
            <numerusform>Ytterligare %n ruta skulle ändras samtidigt.</numerusform>
            <numerusform>Ytterligare %n rutor skulle ändras samtidigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have problems.</source>
        <translation>
            <numerusform>%n rad har problem.</numerusform>
            <numerusform>%n rader har problem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegratedSession</name>
    <message>
        <source>The server does not take this web session. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>Servern godkänner inte den här webbsessionen. Logga in i SuperOffice i webbläsaren och kopiera sedan dess cookies på nytt.</translation>
    </message>
    <message>
        <source>The server&apos;s start page does not belong to a session that is signed in. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>Serverns startsida hör inte till en inloggad session. Logga in i SuperOffice i webbläsaren och kopiera sedan dess cookies på nytt.</translation>
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
        <translation>Körning %1 startades inte: dess låsfil kan inte skapas i datamappen. Se till att det går att skapa filer där.</translation>
    </message>
    <message>
        <source>Run %1 has no change %2.</source>
        <translation>Körning %1 har ingen ändring %2.</translation>
    </message>
    <message>
        <source>Run %1 is still under way.</source>
        <translation>Körning %1 pågår fortfarande.</translation>
    </message>
    <message>
        <source>Run %1 was not interrupted.</source>
        <translation>Körning %1 avbröts inte.</translation>
    </message>
    <message>
        <source>Run %1 is not under way.</source>
        <translation>Körning %1 pågår inte.</translation>
    </message>
</context>
<context>
    <name>KeptChanges</name>
    <message>
        <source>What is staged cannot be kept: %1</source>
        <translation>Det som är förberett kan inte sparas: %1</translation>
    </message>
    <message>
        <source>Changes kept from last time</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Sparade ändringar från förra gången</translation>
    </message>
    <message>
        <source>Changes were kept from last time. %1</source>
        <extracomment>%1 says what became of them, as in &quot;3 boxes changed.&quot;</extracomment>
        <translation>Det fanns sparade ändringar från förra gången. %1</translation>
    </message>
</context>
<context>
    <name>LastKnown</name>
    <message>
        <source>The copy of what was last known</source>
        <extracomment>What Seatkeeper has last read of a tenant, as a file; the beginning of sentences such as &quot;The copy of what was last known cannot be read: …&quot;</extracomment>
        <translation>Kopian av de senast kända uppgifterna</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: a newer Seatkeeper has kept it. It is replaced once the tenant has been read again.</source>
        <translation>De senast kända uppgifterna om den här kundmiljön kan inte visas: de har sparats av en nyare version av Seatkeeper. De ersätts när kundmiljön har lästs in igen.</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: the copy on this computer is damaged. It is replaced once the tenant has been read again.</source>
        <translation>De senast kända uppgifterna om den här kundmiljön kan inte visas: kopian på den här datorn är skadad. Den ersätts när kundmiljön har lästs in igen.</translation>
    </message>
</context>
<context>
    <name>LastKnownStrip</name>
    <message>
        <source>Last known state from %1. Editing waits until it has been read anew.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Senast kända läge från %1. Redigering väntar tills det har lästs på nytt.</translation>
    </message>
    <message>
        <source>Last known state from %1 (offline). Editing waits for the connection.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Senast kända läge från %1 (offline). Redigering väntar på anslutningen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: connect to the server once more.</extracomment>
        <translation>Försök igen</translation>
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
        <source>The server does not allow this licence for this associate.</source>
        <translation>Servern tillåter inte den här licensen för den här medarbetaren.</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>Short form of seats without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1, obegränsat</translation>
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
    <message>
        <source>Whether these licences can be changed here is not known yet. Wait a moment.</source>
        <translation>Det är inte känt än om de här licenserna kan ändras här. Vänta ett ögonblick.</translation>
    </message>
    <message>
        <source>This server has no way for a program to change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>På den här servern kan inget program ändra de här licenserna. Ändra dem i SuperOffices användaradministration.</translation>
    </message>
    <message>
        <source>The server does not let this program change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>Servern låter inte det här programmet ändra de här licenserna. Ändra dem i SuperOffices användaradministration.</translation>
    </message>
    <message>
        <source>not here any more</source>
        <extracomment>Why a licence cannot be given or taken: the associate or the licence does not exist any more.</extracomment>
        <translation>finns inte längre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a licence cannot be given: %1 &quot;needs User&quot;, %2 why that one cannot be given, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not assigned, needs %1</source>
        <extracomment>State of a box: the associate does not hold the licence, and would be given %1 along with it.</extracomment>
        <translation>inte tilldelad, kräver %1</translation>
    </message>
    <message>
        <source>This licence needs %1, which cannot be given to this associate now.</source>
        <translation>Den här licensen kräver %1, som inte kan tilldelas den här medarbetaren nu.</translation>
    </message>
    <message>
        <source>The associate or the licence is not here any more.</source>
        <translation>Medarbetaren eller licensen finns inte längre.</translation>
    </message>
    <message>
        <source>enough seats</source>
        <extracomment>A licence that is far from its ceiling, or has none.</extracomment>
        <translation>tillräckligt med platser</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>A licence that is close to its ceiling.</extracomment>
        <translation>nästan fullt</translation>
    </message>
    <message>
        <source>over-assigned</source>
        <extracomment>More seats of a licence are in use than owned.</extracomment>
        <translation>övertilldelat</translation>
    </message>
    <message>
        <source>read-only, as last known</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>skrivskyddat, senast kända uppgifter</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. It can be changed once the server has been read.</source>
        <translation>Det här är de senast kända uppgifterna om kundmiljön. De kan ändras när uppgifterna har hämtats från servern.</translation>
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
        <translation>Sluta vänta på servern</translation>
    </message>
    <message>
        <source>Stops waiting for the server</source>
        <translation>Slutar vänta på servern</translation>
    </message>
    <message>
        <source>%1 The server is slow (%2).</source>
        <extracomment>%1 what is going on, as in &quot;Reading licences…&quot;; %2 is a call of the server that has taken more than five seconds.</extracomment>
        <translation>%1 Servern är långsam (%2).</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>%1, mindre än en minut kvar</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s) left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>
            <numerusform>%1, ungefär %n minut kvar</numerusform>
            <numerusform>%1, ungefär %n minuter kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Nobody signed in in the browser in time. Sign in again.</source>
        <translation>Inloggningen i webbläsaren gjordes inte i tid. Logga in igen.</translation>
    </message>
    <message>
        <source>This computer does not let Seatkeeper wait for the browser: no port on 127.0.0.1 is free. Restart Seatkeeper and sign in again.</source>
        <translation>Seatkeeper kan inte vänta på webbläsaren på den här datorn: ingen port på 127.0.0.1 är ledig. Starta om Seatkeeper och logga in igen.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Seatkeeper is waiting for. Sign in again from Seatkeeper.</source>
        <translation>Det här svaret hör inte till den inloggning som Seatkeeper väntar på. Logga in på nytt från Seatkeeper.</translation>
    </message>
    <message>
        <source>You can close this window and go back to Seatkeeper.</source>
        <extracomment>Shown in the browser when the sign-in is over.</extracomment>
        <translation>Du kan stänga det här fönstret och gå tillbaka till Seatkeeper.</translation>
    </message>
    <message>
        <source>SuperOffice did not sign you in: %1</source>
        <extracomment>Shown in the browser; %1 is the sign-in page&apos;s own explanation.</extracomment>
        <translation>SuperOffice loggade inte in dig: %1</translation>
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
    <message>
        <source>&amp;Connections…</source>
        <extracomment>Menu entry: opens the dialog in which a tenant is chosen.</extracomment>
        <translation>A&amp;nslutningar…</translation>
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
        <translation>Im&amp;portera tilldelningar…</translation>
    </message>
    <message>
        <source>Stages licences as a CSV file says, after showing what it comes to</source>
        <translation>Förbereder licenser enligt en CSV-fil efter att ha visat vad det innebär</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Menu entry and button: write what is known into a file.</extracomment>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Saves assignments, seats, history or runs as a file</source>
        <translation>Sparar tilldelningar, platser, platshistorik eller körningar som fil</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Dash&amp;board</translation>
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
        <source>The support bundle is on the clipboard.</source>
        <translation>Supportinformationen finns nu i Urklipp.</translation>
    </message>
    <message>
        <source>Leaving now loses what is staged. The server is left as it is.</source>
        <translation>Om du lämnar nu går de förberedda ändringarna förlorade. Inget ändras på servern.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <extracomment>Button: leave the tenant, or the program, although changes are staged.</extracomment>
        <translation>Lämna ändå</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Ändringar verkställs. Vänta tills de är klara.</translation>
    </message>
    <message>
        <source>The items are saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Posterna har sparats i %1.</translation>
    </message>
    <message>
        <source>Reclaim seats</source>
        <extracomment>A step that can be undone: the release of seats that nobody seems to need.</extracomment>
        <translation>Återta platser</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Sparat i %1.</translation>
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
    <name>OpenIdProvider</name>
    <message>
        <source>SuperOffice&apos;s confirmation of the sign-in cannot be trusted, so it was not used. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>SuperOffices bekräftelse av inloggningen går inte att lita på och användes därför inte. Kontrollera datorns datum och tid och logga sedan in igen.</translation>
    </message>
</context>
<context>
    <name>OpenIdSignIn</name>
    <message>
        <source>The sign-in has expired. Sign in again.</source>
        <translation>Inloggningen har gått ut. Logga in igen.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was refused or given up.</source>
        <translation>Inloggningen i webbläsaren nekades eller avbröts.</translation>
    </message>
    <message>
        <source>The browser signed in to the tenant %1, but this connection is for %2. Sign out of SuperOffice in the browser, then sign in again.</source>
        <extracomment>%1 and %2 are names such as &quot;Cust31415&quot;. &quot;Tenant&quot;: a customer&apos;s own database.</extracomment>
        <translation>I webbläsaren loggade du in i kundmiljön %1, men den här anslutningen gäller %2. Logga ut från SuperOffice i webbläsaren och logga sedan in igen.</translation>
    </message>
    <message>
        <source>SuperOffice did not say which tenant you signed in to. Enter the tenant in the connection&apos;s settings.</source>
        <translation>SuperOffice angav inte vilken kundmiljö du loggade in i. Ange kundmiljön i anslutningens inställningar.</translation>
    </message>
</context>
<context>
    <name>OpenIdTokens</name>
    <message>
        <source>SuperOffice did not complete the sign-in. It may have taken too long, or the application id or secret is wrong: check them, then sign in again.</source>
        <translation>SuperOffice slutförde inte inloggningen. Den kan ha tagit för lång tid, eller så är app-ID:t eller apphemligheten fel: kontrollera dem och logga sedan in igen.</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Origin</source>
        <extracomment>Name of the place that says where an assignment comes from.</extracomment>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the place that says where an assignment comes from.</extracomment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Show run %1</source>
        <extracomment>Button: goes to the page &quot;Activity&quot;; %1 is the number of a run.</extracomment>
        <translation>Visa körning %1</translation>
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
        <translation>Inte tilldelad.</translation>
    </message>
    <message>
        <source>Assigned directly.</source>
        <translation>Direkt tilldelad.</translation>
    </message>
    <message>
        <source>Comes with the user plan %1.</source>
        <extracomment>How a licence comes to be held: %1 lists user plans, nearly always one.</extracomment>
        <translation>Ingår i användarplanen %1.</translation>
    </message>
    <message>
        <source>A staged change will assign it.</source>
        <translation>Kommer att tilldelas genom en förberedd ändring.</translation>
    </message>
    <message>
        <source>A staged change will release it.</source>
        <translation>Kommer att frigöras genom en förberedd ändring.</translation>
    </message>
    <message>
        <source>No run on this computer has given or taken it.</source>
        <translation>Ingen körning på den här datorn har tilldelat eller tagit bort licensen.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer.</source>
        <translation>Tilldelad utanför Seatkeeper, eller med Seatkeeper på en annan dator.</translation>
    </message>
    <message>
        <source>Taken outside Seatkeeper, or with it on another computer, after run %1 had given it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Borttagen utanför Seatkeeper, eller med Seatkeeper på en annan dator, efter att körning %1 hade tilldelat den.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer, after run %1 had taken it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Tilldelad utanför Seatkeeper, eller med Seatkeeper på en annan dator, efter att körning %1 hade tagit bort den.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>Something that was done before what was told above; %1 is a sentence or two.</extracomment>
        <translation>Tidigare: %1</translation>
    </message>
    <message>
        <source>What the server made of it is not known.</source>
        <translation>Resultatet på servern är okänt.</translation>
    </message>
    <message>
        <source>Perhaps given</source>
        <extracomment>What a run has done about a licence; &quot;by Ingrid Holm in run 12&quot; follows, as in all that come.</extracomment>
        <translation>Kanske tilldelad</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Kanske borttagen</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>What a run was to do about a licence.</extracomment>
        <translation>Inte tilldelad</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Inte borttagen</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What a run has done about a licence when it took its own changes back.</extracomment>
        <translation>Tilldelad igen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>Given with a user plan</source>
        <extracomment>What a run has done about a licence that a user plan brings along.</extracomment>
        <translation>Tilldelad med en användarplan</translation>
    </message>
    <message>
        <source>Taken with a user plan</source>
        <translation>Borttagen med en användarplan</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>What a run has done about a licence.</extracomment>
        <translation>Tilldelad</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>%1 by %2 in run %3 on %4.</source>
        <extracomment>%1 is a deed such as &quot;Given&quot; or &quot;Perhaps taken&quot;, %2 an administrator, %3 the number of a run, %4 date and time.</extracomment>
        <translation>%1 av %2 i körning %3 den %4.</translation>
    </message>
    <message>
        <source>%1 by %2 in run %3 on %4: %5.</source>
        <extracomment>The same with the comment of the run, %5, which comes in quotation marks.</extracomment>
        <translation>%1 av %2 i körning %3 den %4: %5.</translation>
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
    <name>PlannedCalls</name>
    <message>
        <source>The whole user as just read, with nothing changed but the rows of these licences:</source>
        <translation>Hela användaren som den nyss hämtades, där bara raderna för de här licenserna har ändrats:</translation>
    </message>
</context>
<context>
    <name>PlannedChanges</name>
    <message>
        <source>Line %1: “%2” is not a day such as 2027-01-31.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Rad %1: ”%2” är inte en dag som 2027-01-31.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a whole number of seats.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Rad %1: ”%2” är inte ett helt antal platser.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Proposed changes</source>
        <extracomment>Name of the place that asks what to do with changes that need others.</extracomment>
        <translation>Föreslagna ändringar</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>These licences also need %1: %2 more seats.</source>
        <extracomment>%1 lists licences, as in &quot;User and Windows&quot;, %2 how many more seats each takes: &quot;0 and 12&quot;.</extracomment>
        <translation>De här licenserna kräver också %1: %2 platser till.</translation>
    </message>
    <message numerus="yes">
        <source>%1 also needs %2: %n more seat(s).</source>
        <extracomment>%1 is a licence that is being given, %2 the one it needs.</extracomment>
        <translation>
            <numerusform>%1 kräver också %2: %n plats till.</numerusform>
            <numerusform>%1 kräver också %2: %n platser till.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 also needs %2: %3 more seats.</source>
        <extracomment>%1 is a licence that is being given, %2 lists those it needs, as in &quot;User and Windows&quot;, %3 how many more seats each of them takes, as in &quot;0 and 12&quot;.</extracomment>
        <translation>%1 kräver också %2: %3 platser till.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A licence and how many associates lose it: &quot;Calendar (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Released as well: %1.</source>
        <extracomment>Licences that go because another box changes; %1 lists them, as in &quot;Calendar (3) and Mobile (1)&quot;.</extracomment>
        <translation>Frigörs också: %1.</translation>
    </message>
    <message>
        <source>%1: %2 seats needed, %3 free, short %4.</source>
        <extracomment>%1 is a licence, %2 seats wished for, %3 seats left, %4 how many are missing.</extracomment>
        <translation>%1: %2 platser behövs, %3 är lediga, %4 saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n associate(s) cannot have it:</source>
        <extracomment>Heading over the names of associates who cannot be given a licence.</extracomment>
        <translation>
            <numerusform>%n medarbetare kan inte få den:</numerusform>
            <numerusform>%n medarbetare kan inte få den:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) cannot be changed:</source>
        <extracomment>Heading over a list of boxes, each with associate and licence.</extracomment>
        <translation>
            <numerusform>%n ruta kan inte ändras:</numerusform>
            <numerusform>%n rutor kan inte ändras:</numerusform>
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
        <source>and %n more</source>
        <extracomment>Last line of a list of which only the beginning is shown.</extracomment>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <extracomment>Button: give the licences that are needed as well.</extracomment>
        <translation>Lägg till det som krävs</translation>
    </message>
    <message>
        <source>Release these too</source>
        <extracomment>Button: take the licences that depend on it as well.</extracomment>
        <translation>Frigör även dessa</translation>
    </message>
    <message>
        <source>Change the others</source>
        <extracomment>Button: leave those out who cannot have it, and change all others.</extracomment>
        <translation>Ändra de andra</translation>
    </message>
    <message>
        <source>Only those who need nothing</source>
        <translation>Bara de som inte saknar något</translation>
    </message>
    <message>
        <source>Only those who lose nothing else</source>
        <translation>Bara de som inte förlorar något annat</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %n associate(s) who cannot log in:</source>
        <extracomment>Heading over associates, each with a licence: seats are taken from them for others.</extracomment>
        <translation>
            <numerusform>Tas från %n medarbetare som inte kan logga in:</numerusform>
            <numerusform>Tas från %n medarbetare som inte kan logga in:</numerusform>
        </translation>
    </message>
    <message>
        <source>needed for %1</source>
        <extracomment>Why a licence cannot be taken; %1 is another licence, which is to stay.</extracomment>
        <translation>krävs för %1</translation>
    </message>
    <message numerus="yes">
        <source>Free %n who cannot log in</source>
        <extracomment>Button: take the licence that lacks seats from %n associates who cannot log in.</extracomment>
        <translation>
            <numerusform>Frigör hos %n som inte kan logga in</numerusform>
            <numerusform>Frigör hos %n som inte kan logga in</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the seats</source>
        <extracomment>Button: take seats from those who cannot log in, and give them to the others.</extracomment>
        <translation>Flytta platserna</translation>
    </message>
</context>
<context>
    <name>ReclaimModel</name>
    <message>
        <source>former employee</source>
        <extracomment>Why a seat might be taken back: the associate is marked as retired.</extracomment>
        <translation>tidigare anställd</translation>
    </message>
    <message>
        <source>cannot log in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>kan inte logga in</translation>
    </message>
    <message>
        <source>has never logged in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>har aldrig loggat in</translation>
    </message>
    <message>
        <source>not logged in for %1 days</source>
        <extracomment>Why a seat might be taken back; %1 is a number of days.</extracomment>
        <translation>inte inloggad på %1 dagar</translation>
    </message>
    <message>
        <source>contained in the user plan</source>
        <extracomment>Why a seat might be taken back: a user plan brings the same licence with it.</extracomment>
        <translation>ingår i användarplanen</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When somebody last signed in, where the server does not say.</extracomment>
        <translation>okänt</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When somebody last signed in.</extracomment>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person who holds a licence.</extracomment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a seat might be taken back.</extracomment>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Column: when somebody last signed in.</extracomment>
        <translation>Senaste inloggning</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Ägare</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: %1 is its number, %2 how many there are.</extracomment>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>no answer</source>
        <extracomment>Status of a request to the server that got no answer.</extracomment>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>%1 (try %2)</source>
        <extracomment>Status of a request to the server: %1 is the HTTP status, %2 which try it was.</extracomment>
        <translation>%1 (försök %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Duration: %1 is a number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the list of requests: when it was sent.</extracomment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column of the list of requests: verb and path.</extracomment>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the list of requests: the HTTP status.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the list of requests.</extracomment>
        <translation>Varaktighet</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of requests: how large the answer was.</extracomment>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Server&apos;s note</source>
        <extracomment>Column of the list of requests: what the server says a request cost it, or why there was no answer.</extracomment>
        <translation>Serverns anmärkning</translation>
    </message>
</context>
<context>
    <name>RunExportTable</name>
    <message>
        <source>Runs</source>
        <extracomment>Title of an exported table: a run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Körningar</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Column of an exported file: the number of a run, which is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of an exported file: when a run was started.</extracomment>
        <translation>Startad</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column of an exported file: when a run ended.</extracomment>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of an exported file: who started a run.</extracomment>
        <translation>Startad av</translation>
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
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Items</source>
        <extracomment>Column of an exported file: how many items a run had.</extracomment>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Column of an exported file: how many items were read back as wanted.</extracomment>
        <translation>Bekräftade</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column of an exported file: how many items were refused or did not end as wanted.</extracomment>
        <translation>Misslyckade</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of an exported file: how many items ended in a way that nobody knows.</extracomment>
        <translation>Okända</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of an exported file: how many items were not begun.</extracomment>
        <translation>Inte skickade</translation>
    </message>
</context>
<context>
    <name>RunFilterBar</name>
    <message>
        <source>Search by comment, user or number</source>
        <translation>Sök efter kommentar, användare eller nummer</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <extracomment>Name of the search field over the list of runs, for screen readers.</extracomment>
        <translation>Filtrera körningar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the box that chooses which runs are listed; also its name for screen readers.</extracomment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>All runs</source>
        <extracomment>Choice of runs.</extracomment>
        <translation>Alla körningar</translation>
    </message>
    <message>
        <source>With failures</source>
        <extracomment>Choice of runs: those of which something failed or is unknown.</extracomment>
        <translation>Med fel</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Choice of runs: those that the end of the program has cut off.</extracomment>
        <translation>Avbrutna</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Rensa filter</translation>
    </message>
</context>
<context>
    <name>RunItemExportTable</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate.</extracomment>
        <translation>Medarbetar-ID</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column of an exported file: the person an item of a run is about.</extracomment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of the licences.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column of an exported file: licences that an item of a run gives.</extracomment>
        <translation>Tilldelade</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Column of an exported file: licences that an item of a run takes.</extracomment>
        <translation>Borttagna</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of an exported file: how an item of a run ended.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held before</source>
        <extracomment>Column of an exported file: licences held before an item of a run.</extracomment>
        <translation>Licenser före</translation>
    </message>
    <message>
        <source>Held after</source>
        <extracomment>Column of an exported file: licences held after an item of a run.</extracomment>
        <translation>Licenser efter</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of an exported file: when an item of a run ended.</extracomment>
        <translation>Tidpunkt</translation>
    </message>
</context>
<context>
    <name>RunItemModel</name>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person an item of a run is about.</extracomment>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licences.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column: licences that an item of a run gives.</extracomment>
        <translation>Tilldelade</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Column: licences that an item of a run takes.</extracomment>
        <translation>Borttagna</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: how an item of a run ended.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held before</source>
        <extracomment>Column: licences held before an item of a run.</extracomment>
        <translation>Licenser före</translation>
    </message>
    <message>
        <source>Held after</source>
        <extracomment>Column: licences held after an item of a run.</extracomment>
        <translation>Licenser efter</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when an item of a run ended.</extracomment>
        <translation>Tidpunkt</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run</source>
        <extracomment>Column of the list of runs: which one. A run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Körning</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of the list of runs: when it was started.</extracomment>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the list of runs: who started it.</extracomment>
        <translation>Startad av</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Column of the list of runs: the administrator&apos;s own words.</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Column of the list of runs: how many licences were to be given or taken.</extracomment>
        <translation>Ändringar</translation>
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
        <translation>Varför? Sparas i historiken tillsammans med ditt namn.</translation>
    </message>
    <message>
        <source>&amp;If a change fails:</source>
        <extracomment>Label of a choice: what happens to the others after a change has failed.</extracomment>
        <translation>Om en ändring &amp;misslyckas:</translation>
    </message>
    <message>
        <source>If a change fails</source>
        <translation>Om en ändring misslyckas</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Fortsätt med de andra</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stop and take back this run</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stoppa och rulla tillbaka körningen</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run came before it was interrupted: %1 items out of %2.</extracomment>
        <translation>%1 av %2 utförda</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Items of a run of which nobody knows what the server made of them.</extracomment>
        <translation>
            <numerusform>%n okänd</numerusform>
            <numerusform>%n okända</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of an item of a run.</extracomment>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Begun, not read back</source>
        <extracomment>State of an item of a run: may have been sent; the server has not been asked what came of it.</extracomment>
        <translation>Påbörjad, resultatet inte läst</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of an item of a run: reading it back showed what was wanted.</extracomment>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of an item of a run: the server said no.</extracomment>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>State of an item of a run: somebody else had changed the same.</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not as wanted</source>
        <extracomment>State of an item of a run: reading it back showed something else.</extracomment>
        <translation>Inte som önskat</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of an item of a run: sent, but it could not be read back.</extracomment>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>A run is what one press of &quot;Apply changes&quot; did; %1 is its number.</extracomment>
        <translation>Körning %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of a run.</extracomment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a run.</extracomment>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a run: by the user, or because it could not go on.</extracomment>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a run: the program ended in the middle of it.</extracomment>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a run: it was interrupted, and the user has dealt with it.</extracomment>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <extracomment>Result of a run: %1 items out of %2 were read back as wanted.</extracomment>
        <translation>%1 av %2 bekräftade</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Items of a run that were refused or did not end as wanted.</extracomment>
        <translation>
            <numerusform>%n misslyckades</numerusform>
            <numerusform>%n misslyckades</numerusform>
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
            <numerusform>%n inte skickad</numerusform>
            <numerusform>%n inte skickade</numerusform>
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
        <translation>%1 är slutförd: %2.</translation>
    </message>
    <message>
        <source>%1 was stopped: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 stoppades: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 avbröts: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted and is closed: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 avbröts och är stängd: %2.</translation>
    </message>
    <message>
        <source>%1 (taking back)</source>
        <extracomment>State of an item of a run that takes back what an earlier item of the same run did; %1 is a state.</extracomment>
        <translation>%1 (tillbakarullning)</translation>
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
        <translation>Bilden kunde inte skrivas till ”%1”.</translation>
    </message>
</context>
<context>
    <name>SeatExportTable</name>
    <message>
        <source>Seats</source>
        <extracomment>Title of an exported table: owned and used seats of licences.</extracomment>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>Column of an exported file: the name of a licence within the server.</extracomment>
        <translation>Kodnamn</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column of an exported file: kind of licence.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of an exported file: seats owned.</extracomment>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>Används</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column of an exported file: seats left.</extracomment>
        <translation>Tillgängliga</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column of an exported file: how full a licence is, in a word.</extracomment>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>In use after staged changes</source>
        <extracomment>Column of an exported file: seats in use once everything staged is applied.</extracomment>
        <translation>Används efter förberedda ändringar</translation>
    </message>
</context>
<context>
    <name>SeatExportText</name>
    <message>
        <source>Unlimited</source>
        <extracomment>How full a licence is: it has no ceiling.</extracomment>
        <translation>Obegränsat</translation>
    </message>
    <message>
        <source>Over-assigned</source>
        <extracomment>How full a licence is: more seats are in use than owned.</extracomment>
        <translation>Övertilldelat</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>How full a licence is: no seat is left.</extracomment>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>How full a licence is.</extracomment>
        <translation>Nästan fullt</translation>
    </message>
    <message>
        <source>Seats free</source>
        <extracomment>How full a licence is: there are seats enough.</extracomment>
        <translation>Lediga platser</translation>
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
        <translation>Ägare</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>Används</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Tillgängliga</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: seats in use out of those owned, in per cent.</extracomment>
        <translation>Användning</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how close to its ceiling a licence is, in words.</extracomment>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>After changes</source>
        <extracomment>Column: seats in use as they will be once everything staged is applied.</extracomment>
        <translation>Efter ändringar</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Column: seats in use beyond those owned.</extracomment>
        <translation>För många</translation>
    </message>
    <message>
        <source>Full licences</source>
        <extracomment>Column: how many licences have no seat left.</extracomment>
        <translation>Fulla licenser</translation>
    </message>
    <message>
        <source>Unlimited in use</source>
        <extracomment>Column: seats in use of licences without a ceiling.</extracomment>
        <translation>Används, obegränsat</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>A licence date is on this very day.</extracomment>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>not a date</source>
        <extracomment>The server sent a date that cannot be read.</extracomment>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what a date is about, as in &quot;Licence expires&quot;.</extracomment>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: a calendar day.</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: how many days are left.</extracomment>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <extracomment>What a date is about.</extracomment>
        <translation>Licensen går ut</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again.</extracomment>
        <translation>Nästa kontroll</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>What a date is about: from then on administrators are warned.</extracomment>
        <translation>Varningen börjar</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>What a date is about: until then an expired licence goes on.</extracomment>
        <translation>Respittiden slutar</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>What a date is about: updates are included until then.</extracomment>
        <translation>Underhållet upphör</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column, and a way to count holders.</extracomment>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column, and a way to count holders.</extracomment>
        <translation>Roll</translation>
    </message>
    <message>
        <source>User plan</source>
        <extracomment>Column, and a way to count holders.</extracomment>
        <translation>Användarplan</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>utan grupp</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>utan roll</translation>
    </message>
    <message>
        <source>without a user plan</source>
        <translation>utan användarplan</translation>
    </message>
    <message>
        <source>Holders</source>
        <extracomment>Column: how many hold the licence.</extracomment>
        <translation>Innehavare</translation>
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
        <translation>%1 av %2 begränsade platser används.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) are full.</source>
        <translation>
            <numerusform>%n licens är full.</numerusform>
            <numerusform>%n licenser är fulla.</numerusform>
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
        <translation>Flest innehavare av %1: %2, %3 av %4.</translation>
    </message>
</context>
<context>
    <name>SeatHistory</name>
    <message>
        <source>The history of seats</source>
        <extracomment>How many seats were in use when, as a file; the beginning of sentences such as &quot;The history of seats cannot be read: …&quot;</extracomment>
        <translation>Platshistoriken</translation>
    </message>
</context>
<context>
    <name>SeatHistoryExportTable</name>
    <message>
        <source>Seat history</source>
        <extracomment>Title of an exported table: how many seats were in use when.</extracomment>
        <translation>Platshistorik</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of an exported file: when seats were counted.</extracomment>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>Används</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>Column of an exported file: the most seats that were in use since the row before.</extracomment>
        <translation>Toppvärde</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of an exported file: seats owned.</extracomment>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>Column of an exported file: how many have come to hold the licence since the row before.</extracomment>
        <translation>Tillkomna</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column of an exported file: how many hold the licence no longer since the row before.</extracomment>
        <translation>Bortfallna</translation>
    </message>
</context>
<context>
    <name>SeatTileModel</name>
    <message>
        <source>staged: %1</source>
        <extracomment>Said of a licence while changes are staged; %1 is as in &quot;97 → 98 of 100&quot;.</extracomment>
        <translation>förberett: %1</translation>
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
        <source>and %n more licence(s)</source>
        <extracomment>Follows lines such as &quot;Sales Premium: 103 wanted, 100 seats: short 3.&quot;</extracomment>
        <translation>
            <numerusform>och %n licens till</numerusform>
            <numerusform>och %n licenser till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 wanted, %3 seats: short %4.</source>
        <extracomment>%1 is a licence; %2 seats would be in use, %3 are owned, %4 are missing.</extracomment>
        <translation>%1: %2 önskade, %3 platser: %4 saknas.</translation>
    </message>
    <message numerus="yes">
        <source>Free %n who cannot log in</source>
        <extracomment>Button: take the licence from so many who have it and cannot log in.
----------
A step to undo: the licence is taken from so many.</extracomment>
        <translation>
            <numerusform>Frigör hos %n som inte kan logga in</numerusform>
            <numerusform>Frigör hos %n som inte kan logga in</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to the first %1, leave %2 staged</source>
        <extracomment>Button: send the changes of the first %1 associates; %2 have no seat and are not sent.</extracomment>
        <translation>Verkställ för de %1 första, låt %2 vara förberedda</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n</source>
        <extracomment>Button: forget the staged changes of the last %n associates, who have no seat.
----------
A step to undo: the changes of so many associates.</extracomment>
        <translation>
            <numerusform>Förkasta för %n medarbetare</numerusform>
            <numerusform>Förkasta för %n medarbetare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Known already; leave empty to use it</source>
        <extracomment>In the empty field of a password that the program has already.</extracomment>
        <translation>Redan känt; lämna tomt för att använda det</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system&apos;s keychain is not available: %1</source>
        <extracomment>%1 is the keychain&apos;s own explanation, often in English.</extracomment>
        <translation>Systemets nyckelring är inte tillgänglig: %1</translation>
    </message>
    <message>
        <source>What the system&apos;s keychain holds for this connection cannot be read. Enter the secret again to replace it.</source>
        <translation>Det som systemets nyckelring innehåller för den här anslutningen kan inte läsas. Ange inloggningsuppgifterna igen för att ersätta det.</translation>
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
    <name>ServerCallModel</name>
    <message>
        <source>offered</source>
        <extracomment>State of a call of the server: it can be made.</extracomment>
        <translation>tillgängligt</translation>
    </message>
    <message>
        <source>not on this server</source>
        <extracomment>State of a call of the server: the server does not have it.</extracomment>
        <translation>inte på den här servern</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>State of a call of the server: it was made, and the server said no.</extracomment>
        <translation>avvisat</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>State of a call of the server: whether it can be made is not known before it is tried.</extracomment>
        <translation>okänt</translation>
    </message>
    <message>
        <source>The server&apos;s list of calls does not name it; older servers lack the newest calls.</source>
        <translation>Anropet finns inte i serverns lista; äldre servrar saknar de nyaste anropen.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Servern angav ingen orsak.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Column: agent and operation of the server.</extracomment>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>On this server</source>
        <extracomment>Column: whether a call can be made.</extracomment>
        <translation>På den här servern</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a call cannot be made.</extracomment>
        <translation>Orsak</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Hämtningen avbröts.</translation>
    </message>
</context>
<context>
    <name>SessionRuns</name>
    <message>
        <source>Applying was stopped. What the server made of the last change is being read.</source>
        <translation>Verkställandet stoppades. Resultatet av den senaste ändringen hämtas från servern.</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Ångra körning %1</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Återuppta körning %1</translation>
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
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in – Seatkeeper</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Logga in – Seatkeeper</translation>
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
    <message>
        <source>%1 has been removed.</source>
        <extracomment>%1 is the name of a connection.</extracomment>
        <translation>%1 har tagits bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take the removal back.</extracomment>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Button: check step by step whether a connection works.</extracomment>
        <translation>Testar…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title above the form.</extracomment>
        <translation>Anslutningstest</translation>
    </message>
    <message>
        <source>Sign in to SuperOffice</source>
        <translation>Logga in i SuperOffice</translation>
    </message>
    <message>
        <source>On your own server or at SuperOffice Online.</source>
        <translation>På er egen server eller i SuperOffice Online.</translation>
    </message>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Webbläsaren är öppen: slutför inloggningen där.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <extracomment>Button: for a browser that did not open, or was closed.</extracomment>
        <translation>Öppna webbläsaren igen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Button: from the test back to the form.</extracomment>
        <translation>Tillbaka till formuläret</translation>
    </message>
</context>
<context>
    <name>SignInWelcome</name>
    <message>
        <source>Welcome to Seatkeeper</source>
        <translation>Välkommen till Seatkeeper</translation>
    </message>
    <message>
        <source>See who has which SuperOffice licence and how many seats are left, and give or take licences with a tick.</source>
        <translation>Se vem som har vilken SuperOffice-licens och hur många platser som är lediga, och tilldela eller ta bort licenser med ett klick.</translation>
    </message>
    <message>
        <source>Just looking? The demo tenant is all invented, runs on this computer and needs no sign-in.</source>
        <translation>Vill du bara titta? Demomiljön är helt fiktiv, körs på den här datorn och kräver ingen inloggning.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Prova demomiljön</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message numerus="yes">
        <source>Snapshot of %1 at %2: %n licence(s), %3 seats in use.</source>
        <extracomment>%1 is a tenant (company), %2 a day and time, %n a number of licences, %3 how many seats of them all are in use.</extracomment>
        <translation>
            <numerusform>Ögonblicksbild av %1, %2: %n licens, %3 platser används.</numerusform>
            <numerusform>Ögonblicksbild av %1, %2: %n licenser, %3 platser används.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedStore</name>
    <message>
        <source>The list of staged changes</source>
        <extracomment>What is ticked and not applied yet, as a file; the beginning of sentences such as &quot;The list of staged changes cannot be read: …&quot;</extracomment>
        <translation>Listan över förberedda ändringar</translation>
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
            <numerusform>%n ruta har inte ändrats (%1).</numerusform>
            <numerusform>%n rutor har inte ändrats (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) changed.</source>
        <translation>
            <numerusform>%n ruta har ändrats.</numerusform>
            <numerusform>%n rutor har ändrats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these because another box changed.</source>
        <translation>
            <numerusform>%n av dem eftersom en annan ruta ändrades.</numerusform>
            <numerusform>%n av dem eftersom en annan ruta ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted.</source>
        <translation>Allt är redan som önskat.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Save table</source>
        <extracomment>Title of the dialog that asks for a file.</extracomment>
        <translation>Spara tabell</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV-tabeller (*.csv);;Alla filer (*)</translation>
    </message>
    <message>
        <source>The table could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>Tabellen kunde inte sparas i %1 (%2). Välj en annan mapp eller ett annat namn.</translation>
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
        <source>and %n more</source>
        <extracomment>Last line of a list of which only the beginning is shown.</extracomment>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) already as wanted.</source>
        <translation>
            <numerusform>%n ruta är redan som önskat.</numerusform>
            <numerusform>%n rutor är redan som önskat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>SuperOffice Online has no tenant %1 in this environment. Check the tenant&apos;s name and the environment.</source>
        <extracomment>&quot;Environment&quot;: one of the separate installations of SuperOffice Online.</extracomment>
        <translation>SuperOffice Online har ingen kundmiljö %1 i den här miljön. Kontrollera kundmiljöns namn och miljön.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say where the tenant %1 is. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online anger inte var kundmiljön %1 finns. Försök igen senare eller kontakta SuperOffices support.</translation>
    </message>
</context>
<context>
    <name>TenantStatus</name>
    <message>
        <source>The tenant %1 is still being set up. Try again later.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online; %1 is its name, such as &quot;Cust31415&quot;.</extracomment>
        <translation>Kundmiljön %1 håller fortfarande på att skapas. Försök igen senare.</translation>
    </message>
    <message>
        <source>The tenant %1 has been deleted. Check its name, or ask SuperOffice support.</source>
        <translation>Kundmiljön %1 har tagits bort. Kontrollera namnet eller kontakta SuperOffices support.</translation>
    </message>
    <message>
        <source>The tenant %1 is suspended. Ask whoever manages your SuperOffice subscription.</source>
        <translation>Kundmiljön %1 är avstängd. Kontakta den som ansvarar för ert SuperOffice-abonnemang.</translation>
    </message>
    <message>
        <source>The tenant %1 is being maintained and cannot be used meanwhile. Try again later.</source>
        <translation>Underhåll pågår i kundmiljön %1, som därför inte kan användas just nu. Försök igen senare.</translation>
    </message>
    <message>
        <source>Setting up the tenant %1 has failed. Ask SuperOffice support.</source>
        <translation>Det gick inte att skapa kundmiljön %1. Kontakta SuperOffices support.</translation>
    </message>
    <message>
        <source>The tenant %1 is being deleted. If that is a mistake, ask SuperOffice support.</source>
        <translation>Kundmiljön %1 håller på att tas bort. Kontakta SuperOffices support om det är ett misstag.</translation>
    </message>
    <message>
        <source>Deleting the tenant %1 has failed, and it cannot be used. Ask SuperOffice support.</source>
        <translation>Det gick inte att ta bort kundmiljön %1, och den kan inte användas. Kontakta SuperOffices support.</translation>
    </message>
    <message>
        <source>The tenant %1 is about to be moved to another place. Try again later.</source>
        <translation>Kundmiljön %1 ska snart flyttas till ett annat ställe. Försök igen senare.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say what state the tenant %1 is in. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online anger inte vilken status kundmiljön %1 har. Försök igen senare eller kontakta SuperOffices support.</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Tröskelvärden</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked. One without a free seat always counts as full.</source>
        <translation>Från vilken andel av platserna en licens markeras. En licens utan lediga platser räknas alltid som full.</translation>
    </message>
    <message>
        <source>&amp;Nearly full (amber) from</source>
        <extracomment>Label of a share in per cent; amber is the colour of the sign.</extracomment>
        <translation>&amp;Nästan fullt (gult) från</translation>
    </message>
    <message>
        <source>&amp;Full (red) from</source>
        <extracomment>Label of a share in per cent; red is the colour of the sign.</extracomment>
        <translation>&amp;Fullt (rött) från</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Follows a number in a field.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Use thresholds</source>
        <extracomment>Button.</extracomment>
        <translation>Använd tröskelvärdena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A licence is nearly full before it is full: choose a lower first share.</source>
        <translation>En licens är nästan full innan den är full: välj en lägre första andel.</translation>
    </message>
</context>
<context>
    <name>TokenRenewer</name>
    <message>
        <source>Somebody else signed in in the browser, so nothing was changed. Sign in again as the user who signed in first.</source>
        <translation>Någon annan loggade in i webbläsaren, så inget har ändrats. Logga in igen som den användare som loggade in först.</translation>
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
    <name>UnsentError</name>
    <message>
        <source>Nothing was sent: what the server said is more than 15 minutes old. Reload, check it and try again.</source>
        <translation>Inget har skickats: uppgifterna från servern är äldre än 15 minuter. Uppdatera, kontrollera dem och försök igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server does not list the licence %1 here. Reload and try again.</source>
        <extracomment>%1 is a licence&apos;s code name with its owner, such as &quot;SUPEROFFICE/ten-sales&quot;.</extracomment>
        <translation>Inget har skickats: servern listar inte licensen %1 här. Uppdatera och försök igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: SuperOffice&apos;s own licences cannot be removed.</source>
        <translation>Inget har skickats: SuperOffices egna licenser kan inte tas bort.</translation>
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
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The table has %1 rows, an XLSX file holds %2. Choose fewer rows, or CSV.</source>
        <extracomment>%1 and %2 are numbers of rows, that of the table and the largest possible one. Keep XLSX and CSV.</extracomment>
        <translation>Tabellen har %1 rader, men en XLSX-fil rymmer %2. Välj färre rader eller CSV.</translation>
    </message>
    <message>
        <source>The table has %1 columns, an XLSX file holds %2. Choose fewer licences, or CSV.</source>
        <extracomment>%1 and %2 are numbers of columns, that of the table and the largest possible one.</extracomment>
        <translation>Tabellen har %1 kolumner, men en XLSX-fil rymmer %2. Välj färre licenser eller CSV.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Name of the second sheet of an exported workbook, which says where the table comes from.</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, cannot be written or is full. Make room in it.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Det går inte att skriva till mappen för tillfälliga filer, %1, eller så är den full. Frigör utrymme i den.</translation>
    </message>
</context>
</TS>
