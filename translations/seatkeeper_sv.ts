<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activate licence</source>
        <extracomment>Name of the place that asks before a licence is activated.</extracomment>
        <translation>Aktivera licens</translation>
    </message>
    <message>
        <source>Yes, activate</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>Ja, aktivera</translation>
    </message>
    <message>
        <source>No, leave as it is</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>Nej, låt vara som det är</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A list of names that goes on: %1 the first ones.</extracomment>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes away: %1</source>
        <extracomment>%1 are licences that are not part of the new package.</extracomment>
        <translation>Försvinner: %1</translation>
    </message>
    <message>
        <source>Fewer than now: %1</source>
        <extracomment>%1 are licences of which the new package has fewer.</extracomment>
        <translation>Färre än nu: %1</translation>
    </message>
    <message>
        <source>Activate the new licence of %1?</source>
        <extracomment>%1 is a licence owner.</extracomment>
        <translation>Aktivera den nya licensen från %1?</translation>
    </message>
    <message>
        <source>It takes effect at once and cannot be undone here. What is stored afterwards is read back and compared.</source>
        <translation>Den börjar gälla omedelbart, och aktiveringen kan inte ångras här. Det som sedan är lagrat läses tillbaka och jämförs.</translation>
    </message>
    <message>
        <source>Asks before the new licence comes into force on the server, and says what would go away. Escape leaves everything as it is.</source>
        <translation>Frågar innan den nya licensen börjar gälla på servern och visar vad som skulle försvinna. Med Esc förblir allt som det är.</translation>
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
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln körning</numerusform>
            <numerusform>%Ln körningar</numerusform>
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
    <message>
        <source>What was done to a whole licence cannot be undone from here. The licence that was there before comes back from its issuer or from its file.</source>
        <translation>Det som har gjorts med en ägares hela licens kan inte ångras härifrån. Den tidigare licensen får du tillbaka av utfärdaren eller från licensfilen.</translation>
    </message>
    <message>
        <source>What is done to a whole licence is not sent twice. Read the licence again, and start anew if need be.</source>
        <translation>Det som görs med en ägares hela licens skickas inte två gånger. Hämta uppgifterna på nytt och börja om vid behov.</translation>
    </message>
    <message>
        <source>How it ended is listed below. Close run leaves all as it is.</source>
        <translation>Hur det gick visas nedan. ”Stäng körning” låter allt vara som det är.</translation>
    </message>
    <message>
        <source>Nothing was sent. Close run leaves all as it is.</source>
        <translation>Inget har skickats. ”Stäng körning” låter allt vara som det är.</translation>
    </message>
    <message>
        <source>Read the licence again to see whether it is active. Close run leaves all as it is.</source>
        <translation>Hämta uppgifterna på nytt för att se om licensen är aktiv. ”Stäng körning” låter allt vara som det är.</translation>
    </message>
    <message>
        <source>Read the licence again to see what has come of it. Close run leaves all as it is.</source>
        <translation>Hämta uppgifterna på nytt för att se hur det gick. ”Stäng körning” låter allt vara som det är.</translation>
    </message>
    <message numerus="yes">
        <source>Saves the %Ln item(s) of this run as a file</source>
        <extracomment>%Ln is how many rows the table will have.</extracomment>
        <translation>
            <numerusform>Sparar %Ln post från den här körningen som fil</numerusform>
            <numerusform>Sparar %Ln poster från den här körningen som fil</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages the opposite of what the run has done, against what the server says today. Nothing is sent before you apply it under Changes.</source>
        <translation>Förbereder motsatsen till det som körningen har gjort, utifrån det som servern uppger i dag. Inget skickas förrän du verkställer det under Ändringar.</translation>
    </message>
    <message>
        <source>Stages what an interrupted run has not done yet. Nothing is sent before you apply it under Changes.</source>
        <translation>Förbereder det som en avbruten körning ännu inte har gjort. Inget skickas förrän du verkställer det under Ändringar.</translation>
    </message>
    <message>
        <source>Saves the changes of the chosen run as a file.</source>
        <translation>Sparar ändringarna i den valda körningen som fil.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, the newest first: when, by whom, why, and how it ended. Choose a run to see its changes below.</source>
        <translation>Det som har verkställts i den här kundmiljön från den här datorn, det nyaste först: när, av vem, varför och med vilket resultat. Välj en körning för att se dess ändringar nedanför.</translation>
    </message>
    <message>
        <source>Each change of the chosen run: what was given or taken, how it ended, and what was held before and after. Verified means that the server was read again and said so.</source>
        <translation>Varje ändring i den valda körningen: vad som tilldelades eller togs bort, hur det gick och vad medarbetaren hade före och efter. ”Bekräftad” betyder att uppgifterna har hämtats på nytt från servern och stämmer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the journal of runs again after an error.</extracomment>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Go to Assignments</source>
        <extracomment>Button: shows the page on which licences are given and taken.</extracomment>
        <translation>Gå till Tilldelningar</translation>
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
        <source>The server is receiving too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Servern tar emot för många begäranden. Försök igen om %Ln sekund.</numerusform>
            <numerusform>Servern tar emot för många begäranden. Försök igen om %Ln sekunder.</numerusform>
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
        <source>There is no display to open a window on. Use --screenshot, --export, --snapshot, --activate-file, --tour or --demo-server.</source>
        <translation>Det finns ingen bildskärm att öppna ett fönster på. Använd --screenshot, --export, --snapshot, --activate-file, --tour eller --demo-server.</translation>
    </message>
    <message>
        <source>Seatkeeper is running already, but its window does not answer. This is another one.</source>
        <translation>Seatkeeper är redan igång, men dess fönster svarar inte. Det här är ett nytt fönster.</translation>
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
        <extracomment>Order of rows.</extracomment>
        <translation>Grupp</translation>
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
        <source>%1: %2</source>
        <extracomment>One of the things that associates are filtered by: %1 is its label, %2 what was chosen.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of what was searched for.</extracomment>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Shows the licences of this owner only, or of all. What is staged for other owners stays staged.</source>
        <translation>Visar bara licenserna från den här ägaren, eller från alla. Det som är förberett för andra ägare förblir förberett.</translation>
    </message>
    <message>
        <source>Lists associates in whose name, user ID, group or role all the words you type occur. Accents and capitals do not matter.</source>
        <translation>Visar medarbetare där alla ord du skriver förekommer i namn, användar-ID, grupp eller roll. Accenter och versaler spelar ingen roll.</translation>
    </message>
    <message>
        <source>The order of the rows. Everything stays as it is; only the places change.</source>
        <translation>Radernas ordning. Inget annat ändras; raderna byter bara plats.</translation>
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
        <source>Tick %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Kryssa i %Ln ruta</numerusform>
            <numerusform>Kryssa i %Ln rutor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Kryssa ur %Ln ruta</numerusform>
            <numerusform>Kryssa ur %Ln rutor</numerusform>
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
        <source>%Ln associate(s)</source>
        <translation>
            <numerusform>%Ln medarbetare</numerusform>
            <numerusform>%Ln medarbetare</numerusform>
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
        <source>%Ln change(s) staged, not applied yet.</source>
        <translation>
            <numerusform>%Ln ändring är förberedd men inte verkställd.</numerusform>
            <numerusform>%Ln ändringar är förberedda men inte verkställda.</numerusform>
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
    <message>
        <source>Opens a form that gives, takes or swaps a licence for all selected or all matching associates. The result is staged; nothing is sent before you apply it under Changes.</source>
        <translation>Öppnar ett formulär som tilldelar, tar bort eller byter en licens för alla valda eller alla matchande medarbetare. Resultatet förbereds; inget skickas förrän du verkställer det under Ändringar.</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence with its seats. Click a box or press Space to give or take the licence; all selected boxes change together. Nothing is sent before you apply it under Changes. The user guide (F1) explains every sign.</source>
        <translation>En rad för varje medarbetare och en kolumn för varje licens med dess platser. Klicka på en ruta eller tryck på Blanksteg för att tilldela eller ta bort licensen; alla markerade rutor ändras samtidigt. Inget skickas förrän du verkställer det under Ändringar. Användarhandboken (F1) förklarar alla tecken.</translation>
    </message>
    <message>
        <source>Stands for all selected associates: one click on a box gives the licence to all of them, the next takes it from all, the third leaves everything as it was. Nothing is sent before you apply it under Changes.</source>
        <translation>Står för alla valda medarbetare: ett klick på en ruta tilldelar licensen till alla, nästa tar bort den från alla och det tredje återställer allt som det var. Inget skickas förrän du verkställer det under Ändringar.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hämta på nytt</translation>
    </message>
    <message>
        <source>Show all owners</source>
        <extracomment>Button: show the licences of every owner again.</extracomment>
        <translation>Visa alla ägare</translation>
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
        <translation>Skriv ett namn</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a name from the list.</source>
        <translation>Ingen heter ”%1”. Välj ett namn i listan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associates are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>%Ln medarbetare heter ”%1”. Välj en i listan.</numerusform>
            <numerusform>%Ln medarbetare heter ”%1”. Välj en i listan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssociateFilterBoxes</name>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses a group of associates.</extracomment>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Label of the box that chooses associates by their role; also its name for screen readers.</extracomment>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Label of the box that chooses associates by their user plan; also its name for screen readers.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the boxes that choose associates by what they hold.</extracomment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that says which licence associates hold or lack.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Lists only the associates of this group, with this role or this user plan. Filters look at what the server says, so nobody vanishes because you changed a box.</source>
        <translation>Visar bara medarbetare med den här gruppen, rollen eller användarplanen. Filtren utgår från det som servern uppger, så ingen försvinner för att du har ändrat en ruta.</translation>
    </message>
    <message>
        <source>Lists only those who hold, or lack, the chosen licence, as the server says. What is staged does not count.</source>
        <translation>Visar bara dem som har, eller saknar, den valda licensen enligt servern. Det som är förberett räknas inte.</translation>
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
        <source>All groups</source>
        <extracomment>Choice of group: associates of every group.</extracomment>
        <translation>Alla grupper</translation>
    </message>
    <message>
        <source>All roles</source>
        <extracomment>Choice of role: associates of every role.</extracomment>
        <translation>Alla roller</translation>
    </message>
    <message>
        <source>All plans</source>
        <extracomment>Choice of user plan: associates of every plan.</extracomment>
        <translation>Alla planer</translation>
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
        <source>%Ln change(s) since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>
            <numerusform>%Ln ändring sedan du senast var här (%1).</numerusform>
            <numerusform>%Ln ändringar sedan du senast var här (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them made with Seatkeeper.</source>
        <translation>
            <numerusform>%Ln av dem har gjorts med Seatkeeper.</numerusform>
            <numerusform>%Ln av dem har gjorts med Seatkeeper.</numerusform>
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
        <source>%Ln selected associate(s)</source>
        <extracomment>Whose licences are changed: of those selected in the table.</extracomment>
        <translation>
            <numerusform>%Ln vald medarbetare</numerusform>
            <numerusform>%Ln valda medarbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching</source>
        <extracomment>Whose licences are changed: of all that the search and the filters leave.</extracomment>
        <translation>
            <numerusform>Alla som matchar (%Ln)</numerusform>
            <numerusform>Alla %Ln som matchar</numerusform>
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
    <message>
        <source>Whose licences are changed: those of the rows selected in the table, or of everybody whom the search and the filters leave.</source>
        <translation>Vems licenser som ändras: medarbetarna på raderna som är markerade i tabellen, eller alla som matchar sökningen och filtren.</translation>
    </message>
    <message>
        <source>Give a licence, take one, swap one for another, or make everybody’s licences like those of one associate. A swap is done whole or not at all.</source>
        <translation>Tilldela en licens, ta bort en, byt en mot en annan eller ge alla samma licenser som en viss medarbetare. Ett byte görs helt eller inte alls.</translation>
    </message>
    <message>
        <source>The licence that is given, taken or swapped, with the seats that are left of it.</source>
        <translation>Licensen som tilldelas, tas bort eller byts, med antalet platser som är kvar.</translation>
    </message>
    <message>
        <source>Type a part of a name and choose: all the others get the same licences as this associate.</source>
        <translation>Skriv en del av ett namn och välj: alla de andra får samma licenser som den här medarbetaren.</translation>
    </message>
    <message>
        <source>The licence that everybody gets in place of the other. It has the same owner.</source>
        <translation>Licensen som alla får i stället för den andra. Den har samma ägare.</translation>
    </message>
    <message>
        <source>Stages the change as one step, which Undo takes back. You are asked first where other licences have to move with it. Nothing is sent before you apply it under Changes.</source>
        <translation>Förbereder ändringen som ett enda steg, som du kan ta tillbaka med Ångra. Om andra licenser måste följa med får du först en fråga. Inget skickas förrän du verkställer det under Ändringar.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%Ln associate(s) cannot be changed</source>
        <translation>
            <numerusform>%Ln medarbetare kan inte ändras</numerusform>
            <numerusform>%Ln medarbetare kan inte ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have all of it</source>
        <translation>
            <numerusform>%Ln medarbetare kan inte få allt</numerusform>
            <numerusform>%Ln medarbetare kan inte få allt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have it</source>
        <translation>
            <numerusform>%Ln medarbetare kan inte få den</numerusform>
            <numerusform>%Ln medarbetare kan inte få den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Ta bort %1 från %Ln medarbetare</numerusform>
            <numerusform>Ta bort %1 från %Ln medarbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap %1 for %2 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is the licence that is taken, %2 the one that is given instead.</extracomment>
        <translation>
            <numerusform>Byt %1 mot %2 för %Ln medarbetare</numerusform>
            <numerusform>Byt %1 mot %2 för %Ln medarbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln associate(s) like %1</source>
        <extracomment>A step to undo; %1 is the associate whose licences the others get.</extracomment>
        <translation>
            <numerusform>Ge %Ln medarbetare samma licenser som %1</numerusform>
            <numerusform>Ge %Ln medarbetare samma licenser som %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Tilldela %1 till %Ln medarbetare</numerusform>
            <numerusform>Tilldela %1 till %Ln medarbetare</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted</source>
        <translation>Allt är redan som önskat</translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln box(es)</source>
        <translation>
            <numerusform>Ändrar %Ln ruta</numerusform>
            <numerusform>Ändrar %Ln rutor</numerusform>
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
    <name>CentralLicenseModel</name>
    <message>
        <source>%1 will be assigned</source>
        <extracomment>A change of the central licence; %1 is a licence.</extracomment>
        <translation>%1 kommer att tilldelas</translation>
    </message>
    <message>
        <source>%1 will be released</source>
        <translation>%1 kommer att frigöras</translation>
    </message>
    <message>
        <source>The server does not allow this licence for the central database.</source>
        <translation>Servern tillåter inte den här licensen för den centrala databasen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: how many seats of a licence are in use.</extracomment>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Column: whether the central licence includes a licence.</extracomment>
        <translation>Tilldelad</translation>
    </message>
</context>
<context>
    <name>CentralLicensePanel</name>
    <message>
        <source>Allow changing the central licence</source>
        <extracomment>Check box: opens the boxes of the central licence.</extracomment>
        <translation>Tillåt ändring av den centrala licensen</translation>
    </message>
    <message>
        <source>Central licence</source>
        <translation>Central licens</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. Space ticks the selected rows where changing is allowed.</source>
        <translation>Licenserna i den centrala databasen och vilka av dem som är tilldelade. Blanksteg kryssar i de markerade raderna om ändring är tillåten.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: what is ticked is forgotten.</extracomment>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>Button: send what is ticked to the server.</extracomment>
        <translation>Spara central licens</translation>
    </message>
    <message>
        <source>Sends the central licence back with nothing changed but these boxes, and reads it again</source>
        <translation>Skickar tillbaka den centrala licensen med bara de här rutorna ändrade och hämtar den på nytt</translation>
    </message>
    <message>
        <source>Licences of the central database, as the server tells them. SuperOffice does not document what saving them changes: leave them alone unless you know.</source>
        <translation>Den centrala databasens licenser enligt servern. SuperOffice dokumenterar inte vad som ändras när de sparas: låt dem vara om du inte är säker.</translation>
    </message>
    <message>
        <source>The central licence is being saved and read again.</source>
        <translation>Den centrala licensen sparas och hämtas på nytt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The central licence is saved, and was read back as wanted.</source>
        <translation>Den centrala licensen har sparats och bekräftats.</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the list of what was applied.</extracomment>
        <translation>Visa i Historik</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Sign in to see the central licence.</source>
        <translation>Logga in för att se den centrala licensen.</translation>
    </message>
    <message>
        <source>The central licence could not be read</source>
        <translation>Den centrala licensen kunde inte hämtas</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>Inga licenser</translation>
    </message>
    <message>
        <source>The central licence has no licence that is to be shown.</source>
        <translation>Den centrala licensen innehåller ingen licens som ska visas.</translation>
    </message>
    <message>
        <source>Reading the central licence…</source>
        <translation>Hämtar den centrala licensen…</translation>
    </message>
    <message>
        <source>The server has been asked for it.</source>
        <translation>Servern har tillfrågats om den.</translation>
    </message>
    <message>
        <source>Nothing changes yet: tick what is to be assigned.</source>
        <translation>Inget ändras än: kryssa i det som ska tilldelas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) change: %1.</source>
        <extracomment>What would be saved: %Ln how many licences, %1 what becomes of each, as in &quot;Sales will be assigned&quot;.</extracomment>
        <translation>
            <numerusform>%Ln licens ändras: %1.</numerusform>
            <numerusform>%Ln licenser ändras: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the boxes of the central licence. Nothing is sent before you save.</source>
        <translation>Låser upp rutorna för den centrala licensen. Inget skickas förrän du sparar.</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. The boxes are open only where the server offers that and you have allowed changing.</source>
        <translation>Den centrala databasens licenser och vilka av dem som är tilldelade. Rutorna går bara att ändra om servern erbjuder det och du har tillåtit ändring.</translation>
    </message>
    <message>
        <source>Forgets what was ticked, and shows what the server has. Nothing has been sent.</source>
        <translation>Förkastar det som har kryssats i och visar det som finns på servern. Inget har skickats.</translation>
    </message>
    <message>
        <source>Sends the central licence to the server with nothing changed but these boxes, reads it again and compares. The run is kept under Activity.</source>
        <translation>Skickar den centrala licensen till servern med bara de här rutorna ändrade, hämtar den på nytt och jämför. Körningen sparas under Historik.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logga in…</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hämta på nytt</translation>
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
        <source>The certificate in the file %1 has expired. Ask whoever gave it to you for a new one.</source>
        <translation>Certifikatet i filen %1 har gått ut. Be den som gav dig det om ett nytt.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a PEM file, which has “BEGIN CERTIFICATE” in it.</source>
        <translation>Filen %1 innehåller inget certifikat. Välj en PEM-fil; en sådan innehåller texten ”BEGIN CERTIFICATE”.</translation>
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
    <message>
        <source>The requests that will be sent for the associate and owner of the chosen line, to be read and copied. Nothing is sent by looking at them.</source>
        <translation>De begäranden som kommer att skickas för den valda radens medarbetare och ägare, för läsning och kopiering. Inget skickas när du tittar på dem.</translation>
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
    <message>
        <source>Lists the changes by associate or by licence. Only their places change.</source>
        <translation>Visar ändringarna per medarbetare eller per licens. De byter bara plats.</translation>
    </message>
    <message>
        <source>Shows the exact requests with which the chosen change will be sent, and after a conflict what the server has now.</source>
        <translation>Visar exakt vilka begäranden som den valda ändringen kommer att skickas med, och efter en konflikt vad som finns på servern nu.</translation>
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
        <source>%Ln change(s) staged</source>
        <extracomment>First half of a line under the page title.</extracomment>
        <translation>
            <numerusform>%Ln ändring är förberedd</numerusform>
            <numerusform>%Ln ändringar är förberedda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln associate(s)</source>
        <extracomment>Second half of a line under the page title.</extracomment>
        <translation>
            <numerusform>för %Ln medarbetare</numerusform>
            <numerusform>för %Ln medarbetare</numerusform>
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
        <source>%Ln change(s) applied and verified.</source>
        <extracomment>Result of applying; every change was read back from the server.</extracomment>
        <translation>
            <numerusform>%Ln ändring har verkställts och bekräftats.</numerusform>
            <numerusform>%Ln ändringar har verkställts och bekräftats.</numerusform>
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
        <source>%Ln change(s) could not be applied and stay staged; the reasons stand in the list.</source>
        <extracomment>Result of applying; each change has its reason beside it.</extracomment>
        <translation>
            <numerusform>%Ln ändring kunde inte verkställas och är fortfarande förberedd. Orsaken står i listan.</numerusform>
            <numerusform>%Ln ändringar kunde inte verkställas och är fortfarande förberedda. Orsakerna står i listan.</numerusform>
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
        <source>%Ln change(s) taken back again.</source>
        <extracomment>Result of applying; the server was read again.</extracomment>
        <translation>
            <numerusform>%Ln ändring har rullats tillbaka.</numerusform>
            <numerusform>%Ln ändringar har rullats tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) wait for a seat that nobody else gives back, and are tried last.</source>
        <translation>
            <numerusform>%Ln medarbetare väntar på en plats som ingen annan lämnar ifrån sig, och provas sist.</numerusform>
            <numerusform>%Ln medarbetare väntar på en plats som ingen annan lämnar ifrån sig, och provas sist.</numerusform>
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
    <message>
        <source>Sends everything staged to the server, releases before grants, then reads it back and compares. Only what the server confirms leaves the list. The run is kept under Activity and can be undone there.</source>
        <translation>Skickar allt som är förberett till servern, frigöranden före tilldelningar, läser sedan tillbaka det och jämför. Bara det som servern bekräftar försvinner från listan. Körningen sparas under Historik och kan ångras där.</translation>
    </message>
    <message>
        <source>Ends the run after the change it is at. What has been applied stays, and can be undone under Activity; the rest stays staged.</source>
        <translation>Avslutar körningen efter den ändring som pågår. Det som har verkställts finns kvar och kan ångras under Historik; resten är fortfarande förberett.</translation>
    </message>
    <message>
        <source>What is staged, a line for each licence given or taken, with the reason where it could not be applied. Delete drops the selected lines, Undo brings them back; Details shows what will be sent.</source>
        <translation>Det som är förberett: en rad för varje licens som tilldelas eller tas bort, med orsaken om den inte kunde verkställas. Delete förkastar de markerade raderna, med Ångra får du tillbaka dem och Detaljer visar vad som kommer att skickas.</translation>
    </message>
    <message>
        <source>Go to Assignments</source>
        <extracomment>Button: shows the page on which licences are given and taken.</extracomment>
        <translation>Gå till Tilldelningar</translation>
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
    <message>
        <source>“%1” lists every figure.</source>
        <extracomment>Said of a chart by screen readers: %1 is the button &quot;As table&quot;.</extracomment>
        <translation>”%1” visar alla siffror.</translation>
    </message>
    <message>
        <source>Shows the figures behind the picture as a table, and the picture again.</source>
        <translation>Visar siffrorna bakom diagrammet som tabell, och diagrammet igen.</translation>
    </message>
    <message>
        <source>Saves the figures behind the picture as a CSV file.</source>
        <translation>Sparar siffrorna bakom diagrammet som en CSV-fil.</translation>
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
            <numerusform>Totalt %Ln, från %1 (%2) till %3 (%4).</numerusform>
            <numerusform>Totalt %Ln, från %1 (%2) till %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use at first, %2 at last, %3 at the most, on %4.</source>
        <extracomment>Seats: %1 to %3 are how many, %4 is a day.</extracomment>
        <translation>Används: %1 i början, %2 i slutet, som mest %3 (%4).</translation>
    </message>
    <message>
        <source>Seats owned: %1.</source>
        <extracomment>%1 is a number of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Platser totalt: %1.</translation>
    </message>
    <message>
        <source>Seats owned: %1 at first, %2 at last.</source>
        <extracomment>%1 and %2 are numbers of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Platser totalt: %1 i början, %2 i slutet.</translation>
    </message>
    <message>
        <source>By level: %1.</source>
        <extracomment>Shares of time: %1 is as in &quot;enough seats 94 %, full 6 %&quot;.</extracomment>
        <translation>Per nivå: %1.</translation>
    </message>
    <message>
        <source>Not known for %1 of the time.</source>
        <extracomment>%1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Okänt %1 av tiden.</translation>
    </message>
    <message>
        <source>Most given: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Flest tilldelade: %1, veckan som börjar %2.</translation>
    </message>
    <message>
        <source>Most released: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Flest frigjorda: %1, veckan som börjar %2.</translation>
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
    <message>
        <source>Not known</source>
        <extracomment>In a chart: a stretch of time of which nothing is known.</extracomment>
        <translation>Okänt</translation>
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
        <source>Without a window: remember how many seats are in use, print a line, then exit. For cron or Task Scheduler.</source>
        <translation>Utan fönster: spara uppgift om hur många platser som används, skriv ut en rad och avsluta sedan. För cron eller Schemaläggaren.</translation>
    </message>
    <message>
        <source>--snapshot cannot be used together with --%1.</source>
        <translation>--snapshot kan inte användas tillsammans med --%1.</translation>
    </message>
    <message>
        <source>Without a window: write what the page is about to a file, print a line, then exit. FILE ends in csv or xlsx, or in pdf for a report of the dashboard.</source>
        <translation>Utan fönster: skriv det som sidan handlar om till en fil, skriv ut en rad och avsluta sedan. FILE slutar på csv eller xlsx, eller på pdf för en rapport över dashboarden.</translation>
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
    <message>
        <source>--yes needs --activate-file: nothing else asks.</source>
        <translation>--yes kräver --activate-file: inget annat ställer någon fråga.</translation>
    </message>
    <message>
        <source>--activate-file cannot be used together with --%1.</source>
        <translation>--activate-file kan inte användas tillsammans med --%1.</translation>
    </message>
    <message>
        <source>--activate-file cannot read &quot;%1&quot;: there is no such file.</source>
        <translation>--activate-file kan inte läsa ”%1”: filen finns inte.</translation>
    </message>
    <message>
        <source>Page to show: dashboard, licences, assignments, changes, activity, licence-server, satellites or diagnostics.</source>
        <translation>Sida som ska visas: dashboard, licences, assignments, changes, activity, licence-server, satellites eller diagnostics.</translation>
    </message>
    <message>
        <source>Without a window: show what a licence file would change, ask, activate it, then exit.</source>
        <translation>Utan fönster: visa vad en licensfil skulle ändra, fråga, aktivera licensen och avsluta sedan.</translation>
    </message>
    <message>
        <source>Activate without asking.</source>
        <translation>Aktivera utan att fråga.</translation>
    </message>
    <message>
        <source>Look of the program: system, light, dark or high-contrast.</source>
        <translation>Programmets utseende: system, light, dark eller high-contrast.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1 an option, %2 and %3 numbers, %4 what was given.</extracomment>
        <translation>--%1 kräver ett tal från %2 till %3, inte ”%4”.</translation>
    </message>
    <message>
        <source>Number of licences of the demo tenant that can be assigned, 24 to 60.</source>
        <translation>Antal licenser i demomiljön som kan tilldelas, 24 till 60.</translation>
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
        <translation>Hittar åtgärder, sidor, licenser, ägare och medarbetare. Flytta mellan träffarna med piltangenterna och välj en med Enter.</translation>
    </message>
    <message>
        <source>Find an action, page, licence, owner or associate</source>
        <translation>Sök efter en åtgärd, sida, licens, ägare eller medarbetare</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Name of the list of what was found, for screen readers.</extracomment>
        <translation>Träffar</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Company</source>
        <extracomment>What a licence package says: whom it is made out to.</extracomment>
        <translation>Företag</translation>
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
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>Before a day: until then an expired licence goes on.</extracomment>
        <translation>Respittiden slutar</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>Before a day: from then on administrators are warned.</extracomment>
        <translation>Varningen börjar</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>Before a day: updates are included until then.</extracomment>
        <translation>Underhållet upphör</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>Before a day: the licence server is asked again.</extracomment>
        <translation>Nästa kontroll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are held by more people than the new package allows: release %1 first.</source>
        <extracomment>%1 is how many people have to give one of these licences back.</extracomment>
        <translation>
            <numerusform>%Ln licens används av fler än det nya paketet tillåter: frigör %1 först.</numerusform>
            <numerusform>%Ln licenser används av fler än det nya paketet tillåter: frigör %1 först.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not let the new package be activated, and does not say why. Ask whoever issued it.</source>
        <translation>Servern tillåter inte att det nya paketet aktiveras och anger ingen orsak. Fråga den som har utfärdat det.</translation>
    </message>
    <message>
        <source>The server does not let the new package be activated: %1</source>
        <extracomment>%1 is the server&apos;s reason, as it gives it.</extracomment>
        <translation>Servern tillåter inte att det nya paketet aktiveras: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is a sentence, %2 the server&apos;s own words.</extracomment>
        <translation>%1 Servern meddelar: %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>What changes about a licence, as in &quot;version 11.12 → 11.13&quot;.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>becomes unlimited</source>
        <translation>blir obegränsad</translation>
    </message>
    <message>
        <source>no longer unlimited</source>
        <translation>inte längre obegränsad</translation>
    </message>
    <message>
        <source>becomes hidden</source>
        <translation>blir dold</translation>
    </message>
    <message>
        <source>is no longer hidden</source>
        <translation>är inte längre dold</translation>
    </message>
    <message>
        <source>needs no other licence any more</source>
        <extracomment>What changes about a licence: it needs no other licence any more.</extracomment>
        <translation>kräver inte längre någon annan licens</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>kräver %1</translation>
    </message>
    <message>
        <source>contains other licences</source>
        <extracomment>What changes about a licence, a user plan.</extracomment>
        <translation>innehåller andra licenser</translation>
    </message>
    <message>
        <source>other terms</source>
        <extracomment>What changes about a licence: terms that are not worth naming.</extracomment>
        <translation>andra villkor</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>What changes about a licence: &quot;version 11.12 → 11.13&quot;.</extracomment>
        <translation>version</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>What changes about a licence: &quot;type User → System&quot;.</extracomment>
        <translation>typ</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What changes about a licence: &quot;name Sales → Sales Premium&quot;.</extracomment>
        <translation>namn</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What changes about a licence: it was not there before.</extracomment>
        <translation>ny</translation>
    </message>
    <message>
        <source>goes away</source>
        <extracomment>What changes about a licence: it is not there any more.</extracomment>
        <translation>försvinner</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>What changes about a licence; %1 is a number of seats.</extracomment>
        <translation>%1 fler</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <extracomment>What changes about a licence; %1 is a number of seats.</extracomment>
        <translation>%1 färre</translation>
    </message>
    <message>
        <source>seats now</source>
        <extracomment>Which figures of a licence contradict each other: seats owned, in use and free now.</extracomment>
        <translation>platser nu</translation>
    </message>
    <message>
        <source>Now: %1 in use and %2 free do not make %3.</source>
        <translation>Nu: %1 använda och %2 lediga blir inte %3.</translation>
    </message>
    <message>
        <source>seats added</source>
        <extracomment>Which figures of a licence contradict each other: how many seats are added.</extracomment>
        <translation>tillagda platser</translation>
    </message>
    <message>
        <source>New: %1 seats and %2 added do not make %3.</source>
        <translation>Nytt: %1 platser och %2 tillagda blir inte %3.</translation>
    </message>
    <message>
        <source>free after</source>
        <extracomment>Which figures of a licence contradict each other: seats free afterwards.</extracomment>
        <translation>lediga efteråt</translation>
    </message>
    <message>
        <source>Free after: of %1 seats %2 are in use, which does not leave %3.</source>
        <translation>Lediga efteråt: av %1 platser används %2, och då återstår inte %3.</translation>
    </message>
    <message>
        <source>stored package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package that is stored.</extracomment>
        <translation>lagrat paket</translation>
    </message>
    <message>
        <source>The stored package holds %1 seats, not %2.</source>
        <translation>Det lagrade paketet innehåller %1 platser, inte %2.</translation>
    </message>
    <message>
        <source>new package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package on offer.</extracomment>
        <translation>nytt paket</translation>
    </message>
    <message>
        <source>The new package holds %1 seats, not %2.</source>
        <translation>Det nya paketet innehåller %1 platser, inte %2.</translation>
    </message>
    <message numerus="yes">
        <source>expires on %1, in %Ln day(s)</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>
            <numerusform>går ut %1, om %Ln dag</numerusform>
            <numerusform>går ut %1, om %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>No new package is on offer.</source>
        <translation>Det finns inget nytt paket.</translation>
    </message>
    <message>
        <source>The package on offer is the one that is stored already.</source>
        <translation>Paketet som erbjuds är det som redan är lagrat.</translation>
    </message>
    <message>
        <source>The new package can be activated.</source>
        <translation>Det nya paketet kan aktiveras.</translation>
    </message>
    <message>
        <source>%1 The server would take it all the same: it decides.</source>
        <extracomment>%1 is a sentence that says how many licences are held by too many people.</extracomment>
        <translation>%1 Servern skulle ändå godta det, och det är den som avgör.</translation>
    </message>
    <message>
        <source>release %1 first</source>
        <extracomment>What a new package asks for; %1 is how many people have to give the licence back before.</extracomment>
        <translation>frigör %1 först</translation>
    </message>
    <message>
        <source>figures contradict each other: %1</source>
        <extracomment>The server&apos;s figures about a licence; %1 lists which, as in &quot;seats now, free after&quot;.</extracomment>
        <translation>siffrorna motsäger varandra: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what differs between two licence packages, as in &quot;Expires&quot;.</extracomment>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what the stored licence package says.</extracomment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: what the licence package on offer says.</extracomment>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>Instead of a day: a licence never ends.</extracomment>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>upphörde %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>gick ut %1</translation>
    </message>
    <message>
        <source>expired on %1, works until %2</source>
        <extracomment>Where a licence package stands; %1 and %2 are days.</extracomment>
        <translation>gick ut %1, fungerar till %2</translation>
    </message>
    <message>
        <source>warns since %1</source>
        <extracomment>Where a licence package stands: administrators are warned since a day, %1, but no end is given.</extracomment>
        <translation>varnar sedan %1</translation>
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
    <message>
        <source>Licences that somebody else has changed meanwhile: as they were loaded, as you want them, and as the server has them now.</source>
        <translation>Licenser som någon annan har ändrat under tiden: som de var vid hämtningen, som du vill ha dem och som de är på servern nu.</translation>
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
        <source>The cookies of a browser that is signed in to SuperOffice CRM.</source>
        <translation>Cookies från en webbläsare som är inloggad i SuperOffice CRM.</translation>
    </message>
    <message>
        <source>may stay empty; proposed in the browser</source>
        <extracomment>Placeholder: what the user name is good for where the browser signs in.</extracomment>
        <translation>kan lämnas tomt; föreslås i webbläsaren</translation>
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
    <message>
        <source>What you call this connection. It stands in the list, and --profile takes it on the command line.</source>
        <translation>Ditt namn på anslutningen. Det visas i listan och används med --profile på kommandoraden.</translation>
    </message>
    <message>
        <source>How you show who you are. What has to be typed follows from it; the user guide (F1) lists the ways.</source>
        <translation>Hur du visar vem du är. Det avgör vad du behöver fylla i; användarhandboken (F1) beskriver inloggningssätten.</translation>
    </message>
    <message>
        <source>The id that SuperOffice gave to the application you have registered there.</source>
        <translation>Det ID som SuperOffice har gett appen som du har registrerat där.</translation>
    </message>
    <message>
        <source>The user you sign in as. What that user may not do, Seatkeeper cannot do either.</source>
        <translation>Användaren som du loggar in som. Det som användaren inte får göra kan inte heller Seatkeeper göra.</translation>
    </message>
    <message>
        <source>Kept in memory until Seatkeeper ends, never in a file or a log, and sent to this server only.</source>
        <translation>Finns i minnet tills Seatkeeper avslutas, aldrig i en fil eller logg, och skickas bara till den här servern.</translation>
    </message>
    <message>
        <source>Keeps what you type above in the keychain of your system, after a sign-in has worked, so that you need not type it again.</source>
        <translation>Sparar det du skriver ovan i systemets nyckelring efter en lyckad inloggning, så att du slipper skriva det igen.</translation>
    </message>
    <message>
        <source>Shows what is seldom needed: language, proxy, certificates and the secrets of an application of your own.</source>
        <translation>Visar det som sällan behövs: språk, proxy, certifikat och hemligheterna för en egen app.</translation>
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
    <message>
        <source>The tenants you know, or ways into one. Choose one, then sign in; nothing is read before that.</source>
        <translation>De kundmiljöer du känner till, eller olika vägar in i samma. Välj en och logga sedan in; inget hämtas innan dess.</translation>
    </message>
    <message>
        <source>Adds an empty connection, or one like the chosen one, to be filled in.</source>
        <translation>Lägger till en tom anslutning, eller en som liknar den valda, som du sedan fyller i.</translation>
    </message>
    <message>
        <source>Removes the chosen connection and its password from this computer. With the last one to a tenant goes what is kept of its people. The server is not changed.</source>
        <translation>Tar bort den valda anslutningen och dess lösenord från den här datorn. När den sista anslutningen till en kundmiljö tas bort försvinner även de sparade uppgifterna om dess medarbetare. Inget ändras på servern.</translation>
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
    <message>
        <source>In which language, and with which number and date formats, the server is asked for its texts. Nothing is changed there.</source>
        <translation>På vilket språk, och med vilka format för tal och datum, texter hämtas från servern. Inget ändras där.</translation>
    </message>
    <message>
        <source>The time zone in which the server is asked for times.</source>
        <translation>Tidszonen som servern ska ange tider i.</translation>
    </message>
    <message>
        <source>A file with certificates of your company’s own authorities, trusted besides those of the system. Certificates are always checked.</source>
        <translation>En fil med certifikat från ditt företags egna certifikatutfärdare, som är betrodda utöver systemets. Certifikat kontrolleras alltid.</translation>
    </message>
    <message>
        <source>Secrets of an application of your own. They are kept like the password, and sent to SuperOffice only.</source>
        <translation>Hemligheter för en egen app. De hanteras som lösenordet och skickas bara till SuperOffice.</translation>
    </message>
    <message>
        <source>By which computer requests leave your network. Whoever looks after the network knows whether there is one.</source>
        <translation>Vilken dator som begäranden går via på väg ut ur nätverket. Den som sköter nätverket vet om det finns någon sådan.</translation>
    </message>
</context>
<context>
    <name>ConnectionPlaceForm</name>
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
        <source>%1, or empty: as the browser says</source>
        <extracomment>Placeholder of the tenant; an example precedes, which is not translated.</extracomment>
        <translation>%1, eller tomt: enligt webbläsaren</translation>
    </message>
    <message>
        <source>Where your SuperOffice is: on a server of your own, or at SuperOffice Online. It decides which ways in there are.</source>
        <translation>Var er SuperOffice finns: på en egen server eller i SuperOffice Online. Det avgör vilka inloggningssätt som finns.</translation>
    </message>
    <message>
        <source>The address of your server, as in a browser. Test connection finds out what is missing in it.</source>
        <translation>Serverns adress, som i en webbläsare. ”Testa anslutningen” tar reda på det som saknas i den.</translation>
    </message>
    <message>
        <source>Which of SuperOffice’s environments the tenant is in. Nearly always it is production.</source>
        <translation>Vilken av SuperOffices miljöer kundmiljön finns i. Nästan alltid är det produktion.</translation>
    </message>
    <message>
        <source>The customer id at SuperOffice Online, such as Cust12345. Left empty, the browser sign-in finds it.</source>
        <translation>Kund-ID i SuperOffice Online, till exempel Cust12345. Om du lämnar fältet tomt hittas det vid inloggningen i webbläsaren.</translation>
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
    <message>
        <source>What is tried one after the other, from the address to the list of associates. The first step that fails says what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>Det som provas steg för steg, från adressen till listan över medarbetare. Det första steget som misslyckas visar vad som är fel och vad du kan göra. Inget ändras på servern.</translation>
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
        <source>Licences of %Ln owner(s) can be read.</source>
        <extracomment>&quot;Owners&quot;: the companies whose licences a server has, SuperOffice and its partners.</extracomment>
        <translation>
            <numerusform>Licenser från %Ln ägare kan hämtas.</numerusform>
            <numerusform>Licenser från %Ln ägare kan hämtas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The associates can be read.</source>
        <translation>Medarbetarna kan hämtas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) can be read.</source>
        <translation>
            <numerusform>%Ln medarbetare kan hämtas.</numerusform>
            <numerusform>%Ln medarbetare kan hämtas.</numerusform>
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
    <message>
        <source>What has changed on the server since your last visit, and whether it was done with Seatkeeper. Enter or a double click shows who holds the licence now.</source>
        <translation>Vad som har ändrats på servern sedan ditt senaste besök, och om det gjordes med Seatkeeper. Tryck på Enter eller dubbelklicka för att se vem som har licensen nu.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hämta på nytt</translation>
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
    <message>
        <source>How many seats were in use, under the line of those owned, and red where none was free. Each refresh adds to this history, which is kept on this computer.</source>
        <translation>Hur många platser som har använts, under linjen för det totala antalet, och rött där ingen var ledig. Varje uppdatering fyller på historiken, som sparas på den här datorn.</translation>
    </message>
    <message>
        <source>For how many days the licence had seats enough, was nearly full, full or over-assigned.</source>
        <translation>Hur många dagar licensen hade tillräckligt med platser, var nästan full, full eller övertilldelad.</translation>
    </message>
    <message>
        <source>How many seats were given and released each week.</source>
        <translation>Hur många platser som tilldelades och frigjordes varje vecka.</translation>
    </message>
    <message>
        <source>How many seats will be in use, week by week, if things go on as they did: a guess, with the range in which the true number is likely to lie.</source>
        <translation>Hur många platser som kommer att användas, vecka för vecka, om allt fortsätter som förut: en uppskattning, med det intervall som det verkliga antalet troligen hamnar i.</translation>
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
        <translation>Licensen som diagrammen nedanför gäller.</translation>
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
    <message>
        <source>Restricted</source>
        <extracomment>Heading over licences of which a number of seats is owned.</extracomment>
        <translation>Begränsade</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Heading over licences without a ceiling.</extracomment>
        <translation>Obegränsade</translation>
    </message>
    <message>
        <source>The seats of every licence owner, added up. Enter shows who holds the owner&apos;s licences.</source>
        <translation>Platserna per licensägare, summerade. Tryck på Enter för att se vem som har ägarens licenser.</translation>
    </message>
    <message>
        <source>A tile for each licence with its seats, those under most pressure first. Enter or a double click shows who holds it.</source>
        <translation>En panel för varje licens med dess platser, de mest ansträngda först. Tryck på Enter eller dubbelklicka för att se vem som har licensen.</translation>
    </message>
    <message>
        <source>What each licence owner has, all seats added up. Enter or a double click shows who holds the owner’s licences.</source>
        <translation>Vad varje licensägare har, med alla platser summerade. Tryck på Enter eller dubbelklicka för att se vem som har ägarens licenser.</translation>
    </message>
    <message>
        <source>The days on which something expires or comes due, the most urgent first. New licences come under Licence server.</source>
        <translation>Dagarna då något går ut eller ska göras, det mest brådskande först. Nya licenser hämtas under Licensserver.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hämta på nytt</translation>
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
    <message>
        <source>The parts of the dashboard: how the seats stand today, how they are used, how they were and will be, which could be taken back, and what has changed since your last visit.</source>
        <translation>Dashboardens delar: hur det ser ut med platserna i dag, hur de används, hur det har varit och väntas bli, vilka som kan återtas och vad som har ändrats sedan ditt senaste besök.</translation>
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
        <source>Release %Ln seat(s)…</source>
        <extracomment>Button: stage the release of %Ln seats, to be reviewed on another page.</extracomment>
        <translation>
            <numerusform>Frigör %Ln plats…</numerusform>
            <numerusform>Frigör %Ln platser…</numerusform>
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
        <source>Lists only seats that might be taken back for this reason.</source>
        <translation>Visar bara platser som kanske kan återtas av den här orsaken.</translation>
    </message>
    <message>
        <source>Lists only seats of this licence.</source>
        <translation>Visar bara platser för den här licensen.</translation>
    </message>
    <message>
        <source>Ticks every row that is listed and can be changed, or none of them. Nothing is staged yet.</source>
        <translation>Kryssar i alla rader som visas och kan ändras, eller ingen av dem. Inget förbereds än.</translation>
    </message>
    <message>
        <source>Seats that might be taken back, whose they are, and why. A tick alone changes nothing.</source>
        <translation>Platser som kanske kan återtas, vem som har dem och varför. Att kryssa i ändrar i sig ingenting.</translation>
    </message>
    <message>
        <source>No seat matches</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>No seat matches the reason and the licence above.</source>
        <translation>Inga platser matchar orsaken och licensen ovan.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list seats for every reason and of every licence again.</extracomment>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>Nobody who holds a licence seems to do without it, as far as the server tells.</source>
        <translation>Så vitt servern vet finns det ingen som verkar klara sig utan sin licens.</translation>
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
    <message>
        <source>Every licence with its seats. A click on a header sorts; Enter or a double click shows who holds the licence.</source>
        <translation>Alla licenser med sina platser. Klicka på en rubrik för att sortera; tryck på Enter eller dubbelklicka för att se vem som har licensen.</translation>
    </message>
    <message>
        <source>How much of each licence is in use. As table shows the figures behind the picture.</source>
        <translation>Hur stor del av varje licens som används. ”Som tabell” visar siffrorna bakom diagrammet.</translation>
    </message>
    <message>
        <source>How many hold the chosen licence in each group, with each role or user plan.</source>
        <translation>Hur många som har den valda licensen per grupp, roll eller användarplan.</translation>
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
        <source>The forecast counts in %Ln line(s) of %1.</source>
        <extracomment>%1 is a file, %Ln how many lines of it tell of joiners and leavers.</extracomment>
        <translation>
            <numerusform>Prognosen räknar med %Ln rad från %1.</numerusform>
            <numerusform>Prognosen räknar med %Ln rader från %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the forecast does without a list again.</extracomment>
        <translation>Uteslut</translation>
    </message>
    <message>
        <source>How many people more, or fewer, you expect, and in which group. Only the forecast follows; nothing is staged.</source>
        <translation>Hur många fler eller färre personer du räknar med, och i vilken grupp. Det påverkar bara prognosen; inget förbereds.</translation>
    </message>
    <message>
        <source>Reads a CSV file with a day and a number of seats in each line, and puts them into the forecast. Nothing is staged.</source>
        <translation>Läser in en CSV-fil med en dag och ett antal platser på varje rad och räknar in dem i prognosen. Inget förbereds.</translation>
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
    <message>
        <source>The last 200 requests to the server: when, what, how each ended and how long it took. Look here first when something is slow or fails.</source>
        <translation>De senaste 200 begärandena till servern: när, vad, hur det gick och hur lång tid det tog. Titta här först när något är långsamt eller misslyckas.</translation>
    </message>
    <message>
        <source>The calls that Seatkeeper knows, and whether this server has them. Where one is missing, what needs it is closed and says why.</source>
        <translation>De anrop som Seatkeeper känner till och om de finns på den här servern. Om ett saknas är det som behöver anropet avstängt, och orsaken visas.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logga in…</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Sparat i %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>Exporten avbröts. Inget sparades.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>All %Ln run(s)</source>
        <translation>
            <numerusform>Alla körningar (%Ln)</numerusform>
            <numerusform>Alla %Ln körningar</numerusform>
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
            <numerusform>Alla medarbetare (%Ln)</numerusform>
            <numerusform>Alla %Ln medarbetare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) that match the filter</source>
        <translation>
            <numerusform>%Ln medarbetare som matchar filtret</numerusform>
            <numerusform>%Ln medarbetare som matchar filtret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected associate(s)</source>
        <translation>
            <numerusform>%Ln vald medarbetare</numerusform>
            <numerusform>%Ln valda medarbetare</numerusform>
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
        <source>All %Ln</source>
        <extracomment>Which associates are exported: everybody.</extracomment>
        <translation>
            <numerusform>Alla (%Ln)</numerusform>
            <numerusform>Alla %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that match the filter</source>
        <extracomment>Which associates are exported: those that the page lists.</extracomment>
        <translation>
            <numerusform>%Ln som matchar filtret</numerusform>
            <numerusform>%Ln som matchar filtret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Which associates are exported: those whose rows are selected.</extracomment>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
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
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
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
    <message>
        <source>What is written into the file: assignments, seats, their history, runs, or a report of the dashboard.</source>
        <translation>Vad som skrivs till filen: tilldelningar, platser, platshistorik, körningar eller en rapport över dashboarden.</translation>
    </message>
    <message>
        <source>Whose rows are written: all associates, those that match the search and the filters, or the selected ones. The number beside each says how many that are.</source>
        <translation>Vems rader som skrivs: alla medarbetares, de som matchar sökningen och filtren, eller de valda. Talet bredvid visar hur många de är.</translation>
    </message>
    <message>
        <source>Whose licences are written: those of one owner, or of all.</source>
        <translation>Vems licenser som skrivs: en ägares eller alla ägares.</translation>
    </message>
    <message>
        <source>The kind of file. For CSV choose also what stands between the fields: semicolons where a spreadsheet writes numbers with a comma.</source>
        <translation>Typ av fil. För CSV väljer du också vad som står mellan fälten: semikolon om kalkylprogrammet skriver tal med kommatecken.</translation>
    </message>
    <message>
        <source>Asks where the file is to go, and writes it. The server is not changed.</source>
        <translation>Frågar var filen ska sparas och skriver den. Inget ändras på servern.</translation>
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
    <name>FileActivation</name>
    <message>
        <source>Nothing was activated.</source>
        <translation>Inget har aktiverats.</translation>
    </message>
    <message>
        <source>Activate this licence? [y/N] </source>
        <extracomment>Asked on the terminal; the letters in brackets are what can be typed, the capital one is the default.</extracomment>
        <translation>Aktivera den här licensen? [j/N] </translation>
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
            <numerusform>Sparade %Ln rad i %1.</numerusform>
            <numerusform>Sparade %Ln rader i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the report in %1.</source>
        <translation>Sparade rapporten i %1.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>One window, eight pages</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Ett fönster, åtta sidor</translation>
    </message>
    <message>
        <source>The list at the side leads from page to page, and says which tenant you are in. Refresh reads everything from the server again.</source>
        <translation>Listan vid sidan leder från sida till sida och visar vilken kundmiljö du är i. Uppdatera hämtar allt från servern på nytt.</translation>
    </message>
    <message>
        <source>How many seats are left</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hur många platser som är kvar</translation>
    </message>
    <message>
        <source>A tile for each licence. A sign and a colour tell which are nearly full, and choosing one shows who holds it and how its use has grown.</source>
        <translation>En panel för varje licens. Ett tecken och en färg visar vilka som är nästan fulla, och när du väljer en ser du vem som har den och hur användningen har utvecklats.</translation>
    </message>
    <message>
        <source>Who has which licence</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Vem som har vilken licens</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence. Tick a box to give a licence, clear it to take it back. Nothing is sent yet.</source>
        <translation>En rad för varje medarbetare och en kolumn för varje licens. Kryssa i en ruta för att tilldela en licens och kryssa ur den för att ta bort licensen. Inget skickas än.</translation>
    </message>
    <message>
        <source>Find the right people</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hitta rätt personer</translation>
    </message>
    <message>
        <source>Search by name or narrow the list by owner, group, role or plan. Select several rows to change them all at once.</source>
        <translation>Sök efter namn eller begränsa listan efter ägare, grupp, roll eller plan. Markera flera rader för att ändra alla på en gång.</translation>
    </message>
    <message>
        <source>Look before you apply</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Granska innan du verkställer</translation>
    </message>
    <message>
        <source>What you ticked is collected here until you apply it. Seatkeeper then reads every change back from the server, so that “verified” means verified.</source>
        <translation>Det du har kryssat i samlas här tills du verkställer det. Sedan läser Seatkeeper tillbaka varje ändring från servern, så att ”bekräftad” verkligen betyder bekräftad.</translation>
    </message>
    <message>
        <source>What was done, and how to undo it</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Vad som har gjorts och hur du ångrar det</translation>
    </message>
    <message>
        <source>Everything you applied is listed here, with who, when and how it ended. A whole run can be undone.</source>
        <translation>Allt du har verkställt visas här: av vem, när och med vilket resultat. En hel körning kan ångras.</translation>
    </message>
    <message>
        <source>Help is never far</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Hjälpen är alltid nära</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K finds any command, licence or associate. You can take this tour again from the Help menu.</source>
        <extracomment>F1 and Ctrl+K are keys.</extracomment>
        <translation>F1 öppnar handboken och Ctrl+K hittar alla kommandon, licenser och medarbetare. Du kan göra rundturen på nytt från menyn Hjälp.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <extracomment>Menu entry: opens the guide to the program.</extracomment>
        <translation>&amp;Användarhandbok</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>Menu entry: lists the keys that do something.</extracomment>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <extracomment>Menu entry: the next click says what the thing clicked is for.</extracomment>
        <translation>&amp;Vad är det här?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>Menu entry: shows the essentials of the program, one after another.</extracomment>
        <translation>&amp;Ta en rundtur</translation>
    </message>
    <message>
        <source>&amp;About Seatkeeper</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Om Seatkeeper</translation>
    </message>
    <message>
        <source>Opens the user guide where it tells of the page you are on.</source>
        <translation>Öppnar användarhandboken vid avsnittet om den sida du är på.</translation>
    </message>
    <message>
        <source>Lists every key that does something.</source>
        <translation>Visar alla tangenter som gör något.</translation>
    </message>
    <message>
        <source>Choose this, then click on anything to read what it is for. The key tells of what has the keyboard.</source>
        <translation>Välj detta och klicka sedan på något för att läsa vad det är till för. Med tangenten får du veta mer om det som har tangentbordsfokus.</translation>
    </message>
    <message>
        <source>Shows the essentials on the pages themselves. You can leave it at any time.</source>
        <translation>Visar det viktigaste direkt på sidorna. Du kan avbryta när som helst.</translation>
    </message>
    <message>
        <source>Which version of Seatkeeper this is, and its terms.</source>
        <translation>Vilken version av Seatkeeper det här är, och dess villkor.</translation>
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
        <translation>Visar och tilldelar SuperOffice CRM-licenser.

Fri programvara enligt GNU General Public License, version 3 eller senare. Ingen produkt från SuperOffice AS.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>The guide does not say that.</source>
        <translation>Det står inte i handboken.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column heading: in which part of the program a key does something.</extracomment>
        <translation>Var</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Column heading: a key, or several.</extracomment>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>Column heading: what a key does.</extracomment>
        <translation>Vad de gör</translation>
    </message>
    <message>
        <source>Help – Seatkeeper</source>
        <extracomment>Title of the window with the guide and the keys.</extracomment>
        <translation>Hjälp – Seatkeeper</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Tab: the guide to the program.</extracomment>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Tab.</extracomment>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Finds what you type in the guide. Enter goes to the next place.</source>
        <translation>Hittar det du skriver i handboken. Tryck på Enter för att gå till nästa ställe.</translation>
    </message>
    <message>
        <source>How to work with Seatkeeper, page by page.</source>
        <translation>Så arbetar du med Seatkeeper, sida för sida.</translation>
    </message>
    <message>
        <source>Which keys do something, where, and what</source>
        <translation>Vilka tangenter som gör något, var och vad</translation>
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
        <source>%Ln more than on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>
            <numerusform>%Ln fler än %1</numerusform>
            <numerusform>%Ln fler än %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than on %1</source>
        <translation>
            <numerusform>%Ln färre än %1</numerusform>
            <numerusform>%Ln färre än %1</numerusform>
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
        <source>Tried on the past %Ln time(s), four weeks ahead, it was off by %1 seats on average and within its bounds in %2.</source>
        <extracomment>How good forecasts were: %1 is a number of seats, %2 a share in per cent, %Ln how many were tried.</extracomment>
        <translation>
            <numerusform>Vid %Ln test mot historiska data, fyra veckor framåt, var prognosen i genomsnitt %1 platser fel och inom sina gränser i %2 av fallen.</numerusform>
            <numerusform>Vid %Ln tester mot historiska data, fyra veckor framåt, var prognosen i genomsnitt %1 platser fel och inom sina gränser i %2 av fallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: %1 and %2 are instants.</extracomment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Not known from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>Okänt från %1 till %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not known in %Ln stretches, the longest from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>
            <numerusform>Okänt under %Ln period, från %1 till %2.</numerusform>
            <numerusform>Okänt under %Ln perioder, den längsta från %1 till %2.</numerusform>
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
        <source>Stage %Ln change(s)</source>
        <extracomment>Button: have these changes ready to be applied.</extracomment>
        <translation>
            <numerusform>Förbered %Ln ändring</numerusform>
            <numerusform>Förbered %Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A step to undo: %1 is a file.</extracomment>
        <translation>Importera %1</translation>
    </message>
    <message>
        <source>What an empty cell in a licence’s column means: leave the licence as it is, or take it.</source>
        <translation>Vad en tom cell i en licens kolumn betyder: låt licensen vara som den är eller ta bort den.</translation>
    </message>
    <message>
        <source>Lists only the lines that cannot be staged as they are.</source>
        <translation>Visar bara de rader som inte kan förberedas som de är.</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot. Nothing is staged yet.</source>
        <translation>Varje rad i filen med det som den skulle ändra eller orsaken till att den inte kan det. Inget förbereds än.</translation>
    </message>
    <message>
        <source>Stages every line that can be, as one step, which Undo takes back. Nothing is sent before you apply it under Changes.</source>
        <translation>Förbereder alla rader som går att förbereda som ett enda steg, som du kan ta tillbaka med Ångra. Inget skickas förrän du verkställer det under Ändringar.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <extracomment>Button: list every line of a file again.</extracomment>
        <translation>Visa alla rader</translation>
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
        <source>%Ln associate(s) are called %1: use the user ID</source>
        <extracomment>A line of a file: %1 is a name that several associates have.</extracomment>
        <translation>
            <numerusform>%Ln medarbetare heter %1: använd användar-ID</numerusform>
            <numerusform>%Ln medarbetare heter %1: använd användar-ID</numerusform>
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
        <source>%Ln licence(s) are called %1: write “%2: %1” or the code name</source>
        <extracomment>A line of a file: %1 a name that several licences have, %2 one of their owners.</extracomment>
        <translation>
            <numerusform>%Ln licens heter %1: skriv ”%2: %1” eller kodnamnet</numerusform>
            <numerusform>%Ln licenser heter %1: skriv ”%2: %1” eller kodnamnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not given to associates one by one</source>
        <extracomment>A line of a file: %1 is a licence, a hidden one or one for a whole site.</extracomment>
        <translation>%1 tilldelas inte enskilda medarbetare</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln field(s), more than the first line: are quotes missing?</source>
        <translation>
            <numerusform>har %Ln fält, fler än den första raden: saknas citattecken?</numerusform>
            <numerusform>har %Ln fält, fler än den första raden: saknas citattecken?</numerusform>
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
        <source>%Ln line(s), %1, %2</source>
        <extracomment>What was read from a file: %1 what parts its fields, as in &quot;semicolon&quot;, %2 its encoding.</extracomment>
        <translation>
            <numerusform>%Ln rad, %1, %2</numerusform>
            <numerusform>%Ln rader, %1, %2</numerusform>
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
        <source>%Ln more box(es) would change along.</source>
        <translation>
            <numerusform>Ytterligare %Ln ruta skulle ändras samtidigt.</numerusform>
            <numerusform>Ytterligare %Ln rutor skulle ändras samtidigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have problems.</source>
        <translation>
            <numerusform>%Ln rad har problem.</numerusform>
            <numerusform>%Ln rader har problem.</numerusform>
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
        <translation>Senast kända uppgifter från %1. Redigering väntar tills de har lästs på nytt.</translation>
    </message>
    <message>
        <source>Last known state from %1 (offline). Editing waits for the connection.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Senast kända uppgifter från %1 (offline). Redigering väntar på anslutningen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: connect to the server once more.</extracomment>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>LicenseAct</name>
    <message>
        <source>The result could not be read: %1</source>
        <translation>Resultatet kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Avbröts innan något skickades.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Inget har skickats: %1</translation>
    </message>
    <message>
        <source>No licence</source>
        <extracomment>In place of the lines of a licence: there is none.</extracomment>
        <translation>Ingen licens</translation>
    </message>
    <message>
        <source>Nothing was sent: what the server said is more than 15 minutes old. Check again.</source>
        <translation>Inget har skickats: uppgifterna från servern är äldre än 15 minuter. Kontrollera igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no new licence to activate.</source>
        <translation>Inget har skickats: det finns ingen ny licens att aktivera.</translation>
    </message>
    <message>
        <source>There is no licence of %1. Nothing was sent.</source>
        <extracomment>%1 is the owner of the licence.</extracomment>
        <translation>Det finns ingen licens från %1. Inget har skickats.</translation>
    </message>
    <message>
        <source>This licence has changed since it was read (%1). Nothing was sent. Check again.</source>
        <translation>Den här licensen har ändrats sedan den hämtades (%1). Inget har skickats. Kontrollera igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server says that this licence is not valid, and gives no reason.</source>
        <translation>Inget har skickats: enligt servern är den här licensen inte giltig, men ingen orsak anges.</translation>
    </message>
    <message>
        <source>The server says that it is done, but reads back: %1</source>
        <translation>Servern meddelar att det är klart, men det som läses tillbaka avviker: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;ten-sales: 21 instead of 25&quot;.</extracomment>
        <translation>%1 Det är inte som det var förut: %2</translation>
    </message>
    <message>
        <source>the licence is still there</source>
        <extracomment>What reads back although it was to be removed, in the middle of a sentence.</extracomment>
        <translation>licensen finns kvar</translation>
    </message>
    <message>
        <source>Nothing has changed so far, but the server may still be at it: read the licence again before you try once more. %1</source>
        <extracomment>%1 is why nobody knows what came of it.</extracomment>
        <translation>Inget har ändrats hittills, men servern kan fortfarande arbeta med det: hämta uppgifterna på nytt innan du försöker igen. %1</translation>
    </message>
    <message>
        <source>The server has not activated the licence, and gives no reason.</source>
        <translation>Servern har inte aktiverat licensen och anger ingen orsak.</translation>
    </message>
    <message>
        <source>The server has not loaded the licence file, and gives no reason.</source>
        <translation>Servern har inte läst in licensfilen och anger ingen orsak.</translation>
    </message>
    <message>
        <source>The server has not changed the serial number, and gives no reason.</source>
        <translation>Servern har inte ändrat serienumret och anger ingen orsak.</translation>
    </message>
    <message>
        <source>The server has not removed the licence, and gives no reason.</source>
        <translation>Servern har inte tagit bort licensen och anger ingen orsak.</translation>
    </message>
    <message>
        <source>The server has not saved the central licence, and gives no reason.</source>
        <translation>Servern har inte sparat den centrala licensen och anger ingen orsak.</translation>
    </message>
</context>
<context>
    <name>LicenseActStrip</name>
    <message>
        <source>Read again</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Hämta på nytt</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the record of what was done.</extracomment>
        <translation>Visa i Historik</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the message has been read.</extracomment>
        <translation>Stäng</translation>
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
        <translation>obegränsat</translation>
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
        <translation>%1 (%2/%3): tilldelad</translation>
    </message>
    <message>
        <source>%1 (%2/%3): not assigned</source>
        <extracomment>A row of the central licence: %1 is a licence&apos;s name, %2 its owner, %3 its code name.</extracomment>
        <translation>%1 (%2/%3): inte tilldelad</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>företag</translation>
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
        <translation>underhållsdatum</translation>
    </message>
    <message>
        <source>warning date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>varningsdatum</translation>
    </message>
    <message>
        <source>expiry date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>förfallodatum</translation>
    </message>
    <message>
        <source>end of the grace period</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>respittidens slut</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In place of a value that is not there.</extracomment>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>Something that is not as it should be, as in &quot;ten-sales: 21 instead of 25&quot;.</extracomment>
        <translation>%1: %2 i stället för %3</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <extracomment>Whose licence it is.</extracomment>
        <translation>Företag: %1</translation>
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
        <translation>Underhållet upphör: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Of a licence; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Går ut: %1</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <extracomment>Of a licence, after it has expired; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Upphör: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Ends a list: so many more things are not as they should be.</extracomment>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenseComparisonModel</name>
    <message>
        <source>unnamed licence</source>
        <extracomment>A licence of which the server gives figures, but no name.</extracomment>
        <translation>namnlös licens</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>A licence of which there are several versions: %1 is its name, %2 the version.</extracomment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many seats are in use, where the server does not say.</extracomment>
        <translation>okänt</translation>
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
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column: how many seats a new package adds.</extracomment>
        <translation>Tillkommer</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>Används</translation>
    </message>
    <message>
        <source>Free after</source>
        <extracomment>Column: seats left once a new package is activated.</extracomment>
        <translation>Lediga efteråt</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Column: what a new package changes about a licence, in words.</extracomment>
        <translation>Vad som ändras</translation>
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
        <translation>Det som servern uppger om sig själv och sin databas</translation>
    </message>
    <message>
        <source>Stored licence of %1</source>
        <extracomment>Title of a table: %1 is a licence owner.</extracomment>
        <translation>Lagrad licens från %1</translation>
    </message>
    <message>
        <source>Company, serial number, product and dates of the licence that is in force</source>
        <translation>Företag, serienummer, produkt och datum för den licens som gäller</translation>
    </message>
    <message>
        <source>What is stored of the owner’s licence in your database: serial number, product, version and dates.</source>
        <translation>Det som är lagrat om ägarens licens i er databas: serienummer, produkt, version och datum.</translation>
    </message>
    <message>
        <source>What the server says of itself and of its database. Whoever helps you may ask for it.</source>
        <translation>Det som servern uppger om sig själv och sin databas. Den som hjälper dig kan be om det.</translation>
    </message>
</context>
<context>
    <name>LicenseFileText</name>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Filen kunde inte läsas (%1). Välj en annan.</translation>
    </message>
    <message>
        <source>This is not a file. Choose the licence file that was sent to you.</source>
        <translation>Det här är ingen fil. Välj licensfilen som du har fått.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB: no licence file is. Choose another one.</source>
        <translation>Filen är större än 1 MB, och så stor är ingen licensfil. Välj en annan.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Filen är tom. Välj en annan.</translation>
    </message>
    <message>
        <source>The file is encoded as %1, which cannot be read. Ask for one in UTF-8.</source>
        <extracomment>%1 is an encoding that a file names, as in &quot;KOI8-R&quot;.</extracomment>
        <translation>Filen är kodad som %1, som inte kan läsas. Be om en i UTF-8.</translation>
    </message>
    <message>
        <source>The file should be %1, but not all of it is: it is damaged, or no licence file. Ask for it again.</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>Filen ska vara %1, men hela filen har inte den kodningen: den är skadad eller ingen licensfil. Be om den på nytt.</translation>
    </message>
    <message>
        <source>Line %1 declares a document type or an entity, which can reach for other files: the file is refused. Do not use it.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Rad %1 deklarerar en dokumenttyp eller en entitet, som kan hämta in andra filer, så filen avvisas. Använd den inte.</translation>
    </message>
    <message>
        <source>The file is no XML: it breaks off or goes wrong in line %1. Ask for it again.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Filen är ingen giltig XML: den bryts av eller blir felaktig på rad %1. Be om den på nytt.</translation>
    </message>
    <message>
        <source>Line %1 is nested deeper than in any licence file. Choose another one.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Rad %1 har fler nivåer än någon licensfil. Välj en annan fil.</translation>
    </message>
    <message>
        <source>The file has more than 100,000 elements: no licence file has. Choose another one.</source>
        <translation>Filen har mer än 100&#xa0;000 element, och så många har ingen licensfil. Välj en annan.</translation>
    </message>
    <message>
        <source>The file is no licence file: it names no owner, or no licences. Choose another one.</source>
        <translation>Filen är ingen licensfil: den anger ingen ägare eller inga licenser. Välj en annan.</translation>
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
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>LicenseObstacle</name>
    <message>
        <source>The server has no licence of this owner.</source>
        <translation>Servern har ingen licens från den här ägaren.</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. The licence server can be asked once the server has been read.</source>
        <translation>Det här är de senast kända uppgifterna om kundmiljön. Licensservern kan tillfrågas när uppgifterna har hämtats från servern.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to a server first.</source>
        <translation>Ingen är inloggad. Logga in på en server först.</translation>
    </message>
    <message>
        <source>%1 Wait until that is done.</source>
        <extracomment>%1 says what is under way, a whole sentence.</extracomment>
        <translation>%1 Vänta tills det är klart.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Ändringar verkställs. Vänta tills de är klara.</translation>
    </message>
    <message>
        <source>This server has no call for that. Older servers lack some: use SuperOffice&apos;s own administration.</source>
        <translation>Den här servern har inget anrop för det. Äldre servrar saknar en del anrop: använd SuperOffices egen administration.</translation>
    </message>
    <message>
        <source>The server refused that to this user when it was tried. Sign in as an administrator, or refresh to try again.</source>
        <translation>Servern nekade den här användaren detta vid ett tidigare försök. Logga in som administratör eller uppdatera för att försöka igen.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 says that something was refused; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 Servern meddelar: %2</translation>
    </message>
    <message>
        <source>SuperOffice&apos;s own licence cannot be removed.</source>
        <translation>SuperOffices egen licens kan inte tas bort.</translation>
    </message>
    <message>
        <source>There is nothing to activate yet. Check for a new licence, or load one from a file.</source>
        <translation>Det finns inget att aktivera än. Sök efter en ny licens eller läs in en från fil.</translation>
    </message>
</context>
<context>
    <name>LicenseOfferPanel</name>
    <message>
        <source>Show all licences</source>
        <extracomment>Check box: also the licences that stay as they are.</extracomment>
        <translation>Visa alla licenser</translation>
    </message>
    <message>
        <source>Licence comparison</source>
        <extracomment>Name of a table for screen readers: licences now and with the new package.</extracomment>
        <translation>Licensjämförelse</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Enter shows the details of a licence, a click on a header sorts.</source>
        <translation>Vad den nya licensen skulle ändra, licens för licens. Tryck på Enter för att se detaljer om en licens, klicka på en rubrik för att sortera.</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>Button: puts the new licence in force, after asking.</extracomment>
        <translation>Aktivera</translation>
    </message>
    <message>
        <source>Remove superfluous licences…</source>
        <extracomment>Button: go to those whose licences have to be released first.</extracomment>
        <translation>Ta bort överflödiga licenser…</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: ask the licence server once more.</extracomment>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Load again…</source>
        <extracomment>Button: choose the licence file once more.</extracomment>
        <translation>Läs in igen…</translation>
    </message>
    <message>
        <source>Puts the new licence in force, after showing once more what changes</source>
        <translation>Sätter den nya licensen i kraft efter att ännu en gång ha visat vad som ändras</translation>
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
        <source>No licences</source>
        <translation>Inga licenser</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>Servern känner inte till någon licensägare.</translation>
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
    <message>
        <source>Reading licences…</source>
        <translation>Hämtar licenser…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>Servern har tillfrågats om alla licensägare.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Inget ändras</translation>
    </message>
    <message>
        <source>No licence differs from what is stored. “Show all licences” lists them.</source>
        <translation>Ingen licens skiljer sig från det som är lagrat. ”Visa alla licenser” listar dem.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frågar…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte tillfrågad än</translation>
    </message>
    <message>
        <source>“Check for new licence” asks %1’s licence server for a newer one, “Load licence from file…” reads one that was sent to you.
You see what would change before you activate it. (Some licence servers activate by themselves when they are asked; then you are told.)</source>
        <extracomment>%1 is a licence owner. The words in quotes are those on the buttons.</extracomment>
        <translation>”Sök efter ny licens” frågar licensservern för %1 om det finns en nyare, ”Läs in licens från fil…” läser en som du har fått.
Du ser vad som skulle ändras innan du aktiverar den. (Vissa licensservrar aktiverar av sig själva när de tillfrågas; då talar programmet om det.)</translation>
    </message>
    <message>
        <source>Lists the licences that stay as they are, too.</source>
        <translation>Visar även de licenser som förblir som de är.</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Where it allows fewer seats than are in use the row is red, and seats have to be given back first.</source>
        <translation>Vad den nya licensen skulle ändra, licens för licens. Där den tillåter färre platser än vad som används är raden röd, och platser måste först frigöras.</translation>
    </message>
    <message>
        <source>Shows once more what changes, and asks; then the new licence comes into force on the server. What is stored afterwards is read again and compared. It cannot be undone here.</source>
        <translation>Visar en gång till vad som ändras och frågar; sedan börjar den nya licensen gälla på servern. Det som därefter är lagrat läses tillbaka och jämförs. Det kan inte ångras här.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hämta på nytt</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerList</name>
    <message>
        <source>Licence owners</source>
        <extracomment>Label of the box that chooses whose licence is shown.</extracomment>
        <translation>Licensägare</translation>
    </message>
    <message>
        <source>Whose licence is shown beside it</source>
        <translation>Vems licens som visas bredvid</translation>
    </message>
    <message>
        <source>Whose licence is shown: that of SuperOffice, or of a partner with a licence of its own.</source>
        <translation>Vems licens som visas: SuperOffices eller en partners som har en egen licens.</translation>
    </message>
    <message>
        <source>Owners of the licence server</source>
        <extracomment>Name of the list that chooses whose licence is shown, for screen readers.</extracomment>
        <translation>Ägarna på licensservern</translation>
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
    <name>LicenseServer</name>
    <message>
        <source>The licence server has not been asked yet.</source>
        <translation>Licensservern har inte tillfrågats än.</translation>
    </message>
    <message>
        <source>%1 Asked at %2.</source>
        <extracomment>%1 is what the licence server said, a whole sentence; %2 a time.</extracomment>
        <translation>%1 Licensservern tillfrågades %2.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>Title: %1 is a licence.</extracomment>
        <translation>Historik för %1</translation>
    </message>
    <message>
        <source>The licence server tells nothing of this licence.</source>
        <translation>Licensservern uppger inget om den här licensen.</translation>
    </message>
</context>
<context>
    <name>LicenseServerCommands</name>
    <message>
        <source>Check for new licence</source>
        <extracomment>Button: asks the owner&apos;s licence server whether there is a newer licence.</extracomment>
        <translation>Sök efter ny licens</translation>
    </message>
    <message>
        <source>Load licence from file…</source>
        <extracomment>Button: reads a licence that came as a file.</extracomment>
        <translation>Läs in licens från fil…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button with a menu of commands that are seldom needed.</extracomment>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Open web shop</source>
        <extracomment>Command: where the owner sells licences.</extracomment>
        <translation>Öppna webbutiken</translation>
    </message>
    <message>
        <source>Change serial number…</source>
        <extracomment>Command, opens a dialog.</extracomment>
        <translation>Ändra serienummer…</translation>
    </message>
    <message>
        <source>Remove licence…</source>
        <extracomment>Command, opens a dialog: takes all licences of an owner out of the installation.</extracomment>
        <translation>Ta bort licens…</translation>
    </message>
    <message>
        <source>History of licence…</source>
        <extracomment>Command: what the owner&apos;s licence server remembers of the licence in the chosen row.</extracomment>
        <translation>Licenshistorik…</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server, and compares what it offers with what is stored</source>
        <translation>Frågar ägarens licensserver och jämför det den erbjuder med det som är lagrat</translation>
    </message>
    <message>
        <source>Compares a licence file with what is stored. A file can also be dropped on the page.</source>
        <translation>Jämför en licensfil med det som är lagrat. Filen kan också släppas på sidan.</translation>
    </message>
    <message>
        <source>Shows where the web shop is before it is opened</source>
        <translation>Visar var webbutiken finns innan den öppnas</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed</source>
        <translation>För en installation som har varit en demo eller vars företag har ändrats</translation>
    </message>
    <message>
        <source>Removes all licences of this owner from the installation, after asking</source>
        <translation>Tar bort alla licenser från den här ägaren ur installationen, efter bekräftelse</translation>
    </message>
    <message>
        <source>Choose a licence in the comparison first: check for a new licence, or show all licences.</source>
        <translation>Välj först en licens i jämförelsen: sök efter en ny licens eller visa alla licenser.</translation>
    </message>
    <message>
        <source>What the licence server remembers of the chosen licence</source>
        <translation>Det som licensservern har noterat om den valda licensen</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server for a newer licence and shows what it would change. Some servers put what they find in force at once, so it is never asked by itself.</source>
        <translation>Frågar ägarens licensserver om det finns en nyare licens och visar vad den skulle ändra. En del servrar sätter genast det de hittar i kraft, så frågan ställs aldrig automatiskt.</translation>
    </message>
    <message>
        <source>Reads a licence that came as a file and shows what it would change. Nothing is in force before you activate it.</source>
        <translation>Läser in en licens från en fil som du har fått och visar vad den skulle ändra. Inget börjar gälla förrän du aktiverar det.</translation>
    </message>
    <message>
        <source>What is seldom needed: the web shop, another serial number, the history of a licence, and removing one.</source>
        <translation>Det som sällan behövs: webbutiken, ett annat serienummer, en licens historik och borttagning av en licens.</translation>
    </message>
    <message>
        <source>Asks the server where the owner sells licences, and shows the address.</source>
        <translation>Frågar servern var ägaren säljer licenser och visar adressen.</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. You are asked first; it cannot be undone here.</source>
        <translation>För en installation som har varit en demo eller vars företag har ändrats. Du får först en fråga; det kan inte ångras här.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation. You are asked first; it cannot be undone here.</source>
        <translation>Tar bort alla licenser från den här ägaren ur installationen. Du får först en fråga; det kan inte ångras här.</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server what it remembers of the licence in the chosen row.</source>
        <translation>Frågar ägarens licensserver vad den har noterat om licensen på den valda raden.</translation>
    </message>
</context>
<context>
    <name>LicenseServerPage</name>
    <message>
        <source>Load licence from file</source>
        <translation>Läs in licens från fil</translation>
    </message>
    <message>
        <source>Licence files (*.xml *.lic *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Licensfiler (*.xml *.lic *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Licence server</source>
        <extracomment>Title of a page and entry in the list of sections: where new licences come from.</extracomment>
        <translation>Licensserver</translation>
    </message>
    <message>
        <source>Parts of the licence</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Licensens delar</translation>
    </message>
    <message>
        <source>Owner information</source>
        <extracomment>Tab: what is stored of an owner&apos;s licence.</extracomment>
        <translation>Information om ägare</translation>
    </message>
    <message>
        <source>New licence</source>
        <extracomment>Tab: what a licence on offer would change.</extracomment>
        <translation>Ny licens</translation>
    </message>
    <message>
        <source>Superfluous licences</source>
        <extracomment>Tab: who has to give a licence back before the new one fits.</extracomment>
        <translation>Överflödiga licenser</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The owner’s web shop was found.</source>
        <translation>Ägarens webbutik har hittats.</translation>
    </message>
    <message>
        <source>The licence on offer and what it would change, who has to give a licence back before it fits, and what is stored now.</source>
        <translation>Den licens som erbjuds och vad den skulle ändra, vem som måste lämna ifrån sig en licens för att den ska passa, och vad som är lagrat nu.</translation>
    </message>
</context>
<context>
    <name>LicenseServerText</name>
    <message>
        <source>Asking the licence server of %1 since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Frågar licensservern för %1 (sedan %2)… Det kan ta en minut.</translation>
    </message>
    <message>
        <source>Having the licence file of %1 checked since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Licensfilen från %1 kontrolleras (sedan %2)…</translation>
    </message>
    <message>
        <source>Getting ready to activate the new licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Förbereder aktiveringen av den nya licensen från %1 (sedan %2)…</translation>
    </message>
    <message>
        <source>Getting ready to change the serial number since %2…</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Förbereder ändringen av serienumret (sedan %2)…</translation>
    </message>
    <message>
        <source>Getting ready to remove the licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Förbereder borttagningen av licensen från %1 (sedan %2)…</translation>
    </message>
    <message>
        <source>Reading the details of a licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Hämtar detaljer om en licens från %1 (sedan %2)…</translation>
    </message>
    <message>
        <source>Asking the licence server of %1 for the history of a licence since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Frågar licensservern för %1 om en licens historik (sedan %2)… Det kan ta en minut.</translation>
    </message>
    <message>
        <source>Looking for the web shop of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Letar efter webbutiken för %1 (sedan %2)…</translation>
    </message>
    <message>
        <source>Changing the serial number since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Ändrar serienumret (sedan %2)… Det kan ta en minut och kan inte längre avbrytas.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 since %2… That can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Tar bort licensen från %1 (sedan %2)… Det kan inte längre avbrytas.</translation>
    </message>
    <message>
        <source>Activating the new licence of %1 since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Aktiverar den nya licensen från %1 (sedan %2)… Det kan ta en minut och kan inte längre avbrytas.</translation>
    </message>
    <message>
        <source>From the file %1, read at %2.</source>
        <extracomment>Where a licence comes from: %1 is the name of a file, %2 a time.</extracomment>
        <translation>Från filen %1, inläst %2.</translation>
    </message>
    <message>
        <source>From the licence server, fetched at %2.</source>
        <extracomment>Where a licence comes from: %2 is a time.</extracomment>
        <translation>Från licensservern, hämtad %2.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: load the file again.</source>
        <translation>Det är mer än 15 minuter sedan: läs in filen igen.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: check again.</source>
        <translation>Det är mer än 15 minuter sedan: sök igen.</translation>
    </message>
    <message>
        <source>The seats have changed since: load the file again.</source>
        <translation>Platserna har ändrats sedan dess: läs in filen igen.</translation>
    </message>
    <message>
        <source>The seats have changed since: check again.</source>
        <translation>Platserna har ändrats sedan dess: sök igen.</translation>
    </message>
    <message>
        <source>The serial number is changed: the server was read again and shows the new one.</source>
        <translation>Serienumret har ändrats: uppgifterna har hämtats på nytt från servern, som visar det nya.</translation>
    </message>
    <message>
        <source>The licence of %1 is removed: the server was read again and has it no more.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Licensen från %1 har tagits bort: uppgifterna har hämtats på nytt från servern, som inte längre har den.</translation>
    </message>
    <message>
        <source>The new licence of %1 is active: the server was read again and shows it.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Den nya licensen från %1 är aktiv: uppgifterna har hämtats på nytt från servern, som visar den.</translation>
    </message>
    <message>
        <source>The serial number was not changed.</source>
        <translation>Serienumret har inte ändrats.</translation>
    </message>
    <message>
        <source>The licence of %1 was not removed.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Licensen från %1 har inte tagits bort.</translation>
    </message>
    <message>
        <source>The new licence of %1 was not activated.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Den nya licensen från %1 har inte aktiverats.</translation>
    </message>
    <message>
        <source>The serial number was sent, but the server shows something else.</source>
        <translation>Serienumret skickades, men servern visar något annat.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 was sent, but the server still shows one.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Borttagningen av licensen från %1 skickades, men servern visar fortfarande en licens.</translation>
    </message>
    <message>
        <source>The new licence of %1 was sent, but the server shows something else.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Den nya licensen från %1 skickades, men servern visar något annat.</translation>
    </message>
    <message>
        <source>Whether the serial number is changed is not known: read the server again to see.</source>
        <translation>Det är okänt om serienumret har ändrats: hämta uppgifterna på nytt för att se.</translation>
    </message>
    <message>
        <source>Whether the licence of %1 is removed is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det är okänt om licensen från %1 har tagits bort: hämta uppgifterna på nytt för att se.</translation>
    </message>
    <message>
        <source>Whether the new licence of %1 is active is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det är okänt om den nya licensen från %1 är aktiv: hämta uppgifterna på nytt för att se.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <extracomment>Beneath an owner of licences: the licence server is being asked, or something is being changed.</extracomment>
        <translation>Pågår…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Beneath an owner of licences: the last thing that was asked or done has failed.</extracomment>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>%1, asked at %2</source>
        <extracomment>Beneath an owner of licences: %1 is such as &quot;Nothing new&quot;, %2 a time.</extracomment>
        <translation>%1, kontrollerat %2</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Beneath an owner of licences: its licence server.</extracomment>
        <translation>Inte tillfrågad än</translation>
    </message>
    <message>
        <source>New here</source>
        <extracomment>Beneath an owner of licences of whom nothing is stored: a first package is on offer.</extracomment>
        <translation>Ny här</translation>
    </message>
</context>
<context>
    <name>LicenseStatusText</name>
    <message>
        <source>There is no new licence.</source>
        <translation>Det finns ingen ny licens.</translation>
    </message>
    <message>
        <source>A new licence is available.</source>
        <translation>Det finns en ny licens.</translation>
    </message>
    <message>
        <source>A licence with a new company name is available.</source>
        <translation>Det finns en licens med ett nytt företagsnamn.</translation>
    </message>
    <message>
        <source>A licence with a new serial number is available.</source>
        <translation>Det finns en licens med ett nytt serienummer.</translation>
    </message>
    <message>
        <source>The licence server has a message, but it is empty.</source>
        <translation>Licensservern har ett meddelande, men det är tomt.</translation>
    </message>
    <message>
        <source>A new licence was found, and the server has activated it by itself.</source>
        <translation>En ny licens hittades, och servern har aktiverat den på egen hand.</translation>
    </message>
    <message>
        <source>The licence cannot be fetched from the licence server. Try again later, or load a licence from a file.</source>
        <translation>Licensen kan inte hämtas från licensservern. Försök igen senare eller läs in en licens från fil.</translation>
    </message>
    <message>
        <source>The licence server has failed for an unknown reason. Try again later, or load a licence from a file.</source>
        <translation>Ett okänt fel har uppstått på licensservern. Försök igen senare eller läs in en licens från fil.</translation>
    </message>
    <message>
        <source>The server has not said whether there is a new licence.</source>
        <translation>Servern har inte angett om det finns en ny licens.</translation>
    </message>
    <message>
        <source>%1 The licence server says: %2</source>
        <extracomment>%1 is what was found, one or two sentences; %2 the licence server&apos;s own message.</extracomment>
        <translation>%1 Licensservern meddelar: %2</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Inget nytt</translation>
    </message>
    <message>
        <source>New licence available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Ny licens tillgänglig</translation>
    </message>
    <message>
        <source>New company name available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Nytt företagsnamn tillgängligt</translation>
    </message>
    <message>
        <source>New serial number available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Nytt serienummer tillgängligt</translation>
    </message>
    <message>
        <source>There is a message</source>
        <extracomment>What a check for a new licence has come to: the licence server tells something.</extracomment>
        <translation>Det finns ett meddelande</translation>
    </message>
    <message>
        <source>New licence activated</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Ny licens aktiverad</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Kan inte hämtas</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Okänt fel</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>What a check for a new licence has come to: the server did not tell.</extracomment>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>The server answers “%1”, which is newer than this program.</source>
        <extracomment>%1 is a word of the server that this program does not know.</extracomment>
        <translation>Servern svarar ”%1”, vilket är nyare än det här programmet.</translation>
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
    <message>
        <source>Unrestricted</source>
        <extracomment>Kind of licence: it has no ceiling of seats.</extracomment>
        <translation>Obegränsad</translation>
    </message>
    <message>
        <source>Restricted</source>
        <extracomment>Kind of licence: it has a ceiling of seats.</extracomment>
        <translation>Begränsad</translation>
    </message>
    <message>
        <source>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</source>
        <translation>Serverns siffror går inte ihop: %1 använda och %2 lediga blir inte %3.</translation>
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
        <source>%1 · %2 · %Ln licence(s)</source>
        <extracomment>Line under the page title: %1 the company, %2 the licence owner, %Ln how many of its licences are listed.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %Ln licens</numerusform>
            <numerusform>%1 · %2 · %Ln licenser</numerusform>
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
    <message>
        <source>Whose licences the table shows: all of an owner, or only those with or without a ceiling of seats.</source>
        <translation>Vilka licenser tabellen visar: alla från en ägare eller bara dem med eller utan ett tak för antalet platser.</translation>
    </message>
    <message>
        <source>The licences of the chosen owner, with the seats owned, in use and left. Enter or a double click shows who holds one. Licences that SuperOffice hides are hidden here too.</source>
        <translation>Den valda ägarens licenser, med platser totalt, använda och lediga. Tryck på Enter eller dubbelklicka för att se vem som har en licens. Licenser som SuperOffice döljer är dolda även här.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hämta på nytt</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>The link leads to %1.</source>
        <extracomment>Follows what a licence server says; %1 is a host such as &quot;shop.superoffice.com&quot;.</extracomment>
        <translation>Länken går till %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: open the link in the browser.</extracomment>
        <translation>Öppna länken</translation>
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
        <source>%1, about %Ln minute(s) left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>
            <numerusform>%1, ungefär %Ln minut kvar</numerusform>
            <numerusform>%1, ungefär %Ln minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>How far reading or applying has come. A request that takes more than five seconds is named; Cancel stops waiting for it.</source>
        <translation>Hur långt hämtningen eller verkställandet har kommit. En begäran som tar mer än fem sekunder anges vid namn; med Avbryt slutar du vänta på den.</translation>
    </message>
    <message>
        <source>Everything has been read.</source>
        <translation>Allt har lästs in.</translation>
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
    <message>
        <source>Licence serve&amp;r</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Li&amp;censserver</translation>
    </message>
    <message>
        <source>&amp;Satellites</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Satellite&amp;r</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>Menu entry: opens the dialog in which the program is set up.</extracomment>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <extracomment>Menu entry: type what is wanted, be it an action, a page, a licence, its owner or an associate.</extracomment>
        <translation>&amp;Kommandopalett…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Appearance: light on black, with clear borders, for those who see little.</extracomment>
        <translation>&amp;Hög kontrast</translation>
    </message>
    <message>
        <source>Opens the list of connections, where you choose, add or test one. You are asked about staged changes before the tenant is left.</source>
        <translation>Öppnar listan över anslutningar, där du väljer, lägger till eller testar en anslutning. Om det finns förberedda ändringar får du en fråga innan kundmiljön lämnas.</translation>
    </message>
    <message>
        <source>Reads a CSV file of associates and licences, shows line by line what it would change, and stages it. Nothing is sent to the server.</source>
        <translation>Läser in en CSV-fil med medarbetare och licenser, visar rad för rad vad den skulle ändra och förbereder det. Inget skickas till servern.</translation>
    </message>
    <message>
        <source>Sets up Seatkeeper on this computer: language, appearance, thresholds and notifications.</source>
        <translation>Ställer in Seatkeeper på den här datorn: språk, utseende, tröskelvärden och aviseringar.</translation>
    </message>
    <message>
        <source>Ends Seatkeeper. You are asked about staged changes first.</source>
        <translation>Avslutar Seatkeeper. Om det finns förberedda ändringar får du först en fråga.</translation>
    </message>
    <message>
        <source>Takes back the last step of staging. What has been applied is undone under Activity.</source>
        <translation>Tar tillbaka det senaste steget i förberedelserna. Det som har verkställts ångrar du under Historik.</translation>
    </message>
    <message>
        <source>Stages again what was taken back last.</source>
        <translation>Förbereder på nytt det som senast togs tillbaka.</translation>
    </message>
    <message>
        <source>Goes to the search field over the associates.</source>
        <translation>Går till sökfältet ovanför medarbetarna.</translation>
    </message>
    <message>
        <source>Finds any command, page, licence, owner or associate by a few letters of its name.</source>
        <translation>Hittar alla kommandon, sidor, licenser, ägare och medarbetare med några bokstäver ur namnet.</translation>
    </message>
    <message>
        <source>The language of Seatkeeper, in which the server is asked for its names, too. Everything stays where it is.</source>
        <translation>Språket i Seatkeeper. Även namn från servern hämtas på det språket. Allt stannar där det är.</translation>
    </message>
    <message>
        <source>How Seatkeeper looks. Nothing else changes.</source>
        <translation>Hur Seatkeeper ser ut. Inget annat ändras.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Ändringar verkställs. Vänta tills de är klara.</translation>
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
            <numerusform>%Ln ändring är förberedd men har inte verkställts.</numerusform>
            <numerusform>%Ln ändringar är förberedda men har inte verkställts.</numerusform>
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
        <source>Reclaim seats</source>
        <extracomment>A step that can be undone: the release of seats that nobody seems to need.</extracomment>
        <translation>Återta platser</translation>
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
        <translation>obegränsat</translation>
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
    <name>NoticeStrip</name>
    <message>
        <source>Show</source>
        <extracomment>Button: go to what a notice is about.</extracomment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: put a notice away.</extracomment>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1: %2 of %3 seats in use</source>
        <extracomment>Notification: %1 is a licence; %2 of its %3 seats are in use.</extracomment>
        <translation>%1: %2 av %3 platser används</translation>
    </message>
    <message>
        <source>%1: the licence expires today</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>%1: licensen går ut i dag</translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expires in %Ln day(s)</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: licensen går ut om %Ln dag</numerusform>
            <numerusform>%1: licensen går ut om %Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expired %Ln day(s) ago</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: licensen gick ut för %Ln dag sedan</numerusform>
            <numerusform>%1: licensen gick ut för %Ln dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has finished: %2 verified, %3 not applied</source>
        <extracomment>Notification: %1 is the number of a run; %2 changes were verified, %3 could not be applied.</extracomment>
        <translation>Körning %1 är slutförd: %2 bekräftade, %3 inte verkställda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) need attention</source>
        <extracomment>Notification: so many licences have few seats left or are about to expire.</extracomment>
        <translation>
            <numerusform>%Ln licens kräver uppmärksamhet</numerusform>
            <numerusform>%Ln licenser kräver uppmärksamhet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Follows lines such as &quot;Sales Premium: 97 of 100 seats in use&quot;.</extracomment>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
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
    <message>
        <source>Says how the associate came to have the licence or to lack it: directly, through a user plan, by a run of Seatkeeper, or by somebody else. Nothing is changed here.</source>
        <translation>Visar varför medarbetaren har eller saknar licensen: genom direkt tilldelning, en användarplan, en körning i Seatkeeper eller någon annans ändring. Inget ändras här.</translation>
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
    <name>PackageFigures</name>
    <message>
        <source>What</source>
        <extracomment>Column: what is told of a package, as in &quot;Serial number&quot;.</extracomment>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: what is told of a package, as in &quot;1010031415&quot;.</extracomment>
        <translation>Värde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and how far away it is: %1 is such as &quot;27/03/2027&quot;, %2 such as &quot;in 23 days&quot; or &quot;not a date&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who issues licences.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>The company that owns the database.</extracomment>
        <translation>Företag</translation>
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
        <translation>Går ut</translation>
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
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again by the server itself.</extracomment>
        <translation>Nästa kontroll</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <extracomment>How long the server program may run, beside &quot;Server expires&quot;; %1 is a number of days.</extracomment>
        <translation>om %1 dagar</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>Since when the server program may not run; %1 is a number of days.</extracomment>
        <translation>för %1 dagar sedan</translation>
    </message>
    <message>
        <source>Server expires</source>
        <extracomment>What a date is about: until then the server program may run.</extracomment>
        <translation>Servern går ut</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Name, product and version of the database.</extracomment>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>System, site or user licence.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>satellite database</source>
        <translation>satellitdatabas</translation>
    </message>
    <message>
        <source>central database</source>
        <translation>central databas</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>The database is a copy that somebody has taken along.</extracomment>
        <translation>Resedatabas</translation>
    </message>
    <message>
        <source>on travel</source>
        <translation>på resa</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Version of the server program.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>A warning of the server about itself.</extracomment>
        <translation>Varning</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Seats of a licence without a ceiling.</extracomment>
        <translation>obegränsat</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>The name of a licence that programs know it by.</extracomment>
        <translation>Kodnamn</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>What a licence is for.</extracomment>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>How many may hold a licence.</extracomment>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>The licence that has to be held first.</extracomment>
        <translation>Kräver</translation>
    </message>
    <message>
        <source>Brings along</source>
        <extracomment>What a user plan brings with it.</extracomment>
        <translation>Medför</translation>
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
        <translation>Inget med det namnet hittades</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: type more</source>
        <extracomment>Under a list that shows only some of what was found: %1 how many, %2 of how many. &quot;Type more&quot; letters, to narrow it down.</extracomment>
        <translation>%1 av %2: skriv mer</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>What an entry of the command palette is: a command of the menus.</extracomment>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What an entry of the command palette is: a page of the window.</extracomment>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>What an entry of the command palette is.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>What an entry of the command palette is: an owner of licences.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>What an entry of the command palette is: a person.</extracomment>
        <translation>Medarbetare</translation>
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
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Text as the server sent it, to be read and copied.</source>
        <translation>Texten som servern skickade den, för läsning och kopiering.</translation>
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
    <name>PreferencesDialog</name>
    <message>
        <source>A licence is nearly full before it is full: choose a lower first share. Until then the former shares hold.</source>
        <translation>En licens är nästan full innan den är full: välj en lägre andel för det första värdet. Till dess gäller de tidigare värdena.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Whatever you choose here takes effect at once.</source>
        <translation>Det du väljer här börjar gälla genast.</translation>
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
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Label of a choice: light, dark and the like.</extracomment>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance.</extracomment>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance.</extracomment>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Appearance.
----------
Appearance: light on black, with clear borders, for those who see little.</extracomment>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Seat thresholds</source>
        <extracomment>Title of a group of fields: from where on a licence counts as full.</extracomment>
        <translation>Tröskelvärden för platser</translation>
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
        <source>Show the &amp;tour again</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>Visa &amp;rundturen igen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>The language of the program. The server is asked to answer in it, too; what is staged stays.</source>
        <translation>Programmets språk. Servern ombeds också att svara på det språket; det som är förberett finns kvar.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or whatever the desktop uses.</source>
        <translation>Ljust, mörkt eller hög kontrast, eller det som skrivbordet använder.</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked as nearly full and as full, on every page.</source>
        <translation>Från vilken andel av platserna en licens markeras som nästan full respektive full, på alla sidor.</translation>
    </message>
    <message>
        <source>Tells when a refresh finds that a licence has become nearly full, full, or over-assigned.</source>
        <translation>Meddelar när en uppdatering visar att en licens har blivit nästan full, full eller övertilldelad.</translation>
    </message>
    <message>
        <source>Tells how applying ended if you were in another window meanwhile.</source>
        <translation>Meddelar hur verkställandet gick om du under tiden var i ett annat fönster.</translation>
    </message>
    <message>
        <source>Tells so many days before a licence expires, and once more when it has expired.</source>
        <translation>Meddelar så här många dagar innan en licens går ut, och en gång till när den har gått ut.</translation>
    </message>
    <message>
        <source>Closes this dialog and shows the essentials on the pages themselves.</source>
        <translation>Stänger dialogrutan och visar det viktigaste direkt på sidorna.</translation>
    </message>
    <message>
        <source>Closes this dialog. What you chose holds already.</source>
        <translation>Stänger dialogrutan. Det du har valt gäller redan.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a group of fields: what the user is told of.</extracomment>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>While you work in another program your desktop shows them, if it can; otherwise they appear at the top of this window.</source>
        <translation>När du arbetar i ett annat program visas de på skrivbordet, om det går; annars visas de högst upp i det här fönstret.</translation>
    </message>
    <message>
        <source>A licence is &amp;running out of seats</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>En licens har snart inga lediga &amp;platser</translation>
    </message>
    <message>
        <source>Changes have been a&amp;pplied while you were elsewhere</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>Ändringar har &amp;verkställts medan du var i ett annat fönster</translation>
    </message>
    <message>
        <source>A licence is about to &amp;expire, or has expired</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>En licens &amp;går snart ut eller har gått ut</translation>
    </message>
    <message>
        <source>&amp;Days before it expires</source>
        <extracomment>Label of a number of days: how long before a licence expires the user is told.</extracomment>
        <translation>&amp;Dagar innan den går ut</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Proposed changes</source>
        <extracomment>Name of the place that asks what to do with changes that need others.</extracomment>
        <translation>Föreslagna ändringar</translation>
    </message>
    <message>
        <source>Asks what is to be done where a change needs others: what goes with it, how many seats that costs, and who cannot have it. Whatever you choose is only staged; Escape leaves everything as it is.</source>
        <translation>Frågar vad som ska göras när en ändring kräver andra: vad som följer med, hur många platser det kostar och vem som inte kan få licensen. Det du väljer förbereds bara; med Esc förblir allt som det är.</translation>
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
        <source>%1 also needs %2: %Ln more seat(s).</source>
        <extracomment>%1 is a licence that is being given, %2 the one it needs.</extracomment>
        <translation>
            <numerusform>%1 kräver också %2: %Ln plats till.</numerusform>
            <numerusform>%1 kräver också %2: %Ln platser till.</numerusform>
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
        <source>%Ln associate(s) cannot have it:</source>
        <extracomment>Heading over the names of associates who cannot be given a licence.</extracomment>
        <translation>
            <numerusform>%Ln medarbetare kan inte få den:</numerusform>
            <numerusform>%Ln medarbetare kan inte få den:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) cannot be changed:</source>
        <extracomment>Heading over a list of boxes, each with associate and licence.</extracomment>
        <translation>
            <numerusform>%Ln ruta kan inte ändras:</numerusform>
            <numerusform>%Ln rutor kan inte ändras:</numerusform>
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
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
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
        <source>Taken from %Ln associate(s) who cannot log in:</source>
        <extracomment>Heading over associates, each with a licence: seats are taken from them for others.</extracomment>
        <translation>
            <numerusform>Tas från %Ln medarbetare som inte kan logga in:</numerusform>
            <numerusform>Tas från %Ln medarbetare som inte kan logga in:</numerusform>
        </translation>
    </message>
    <message>
        <source>needed for %1</source>
        <extracomment>Why a licence cannot be taken; %1 is another licence, which is to stay.</extracomment>
        <translation>krävs för %1</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence that lacks seats from %Ln associates who cannot log in.</extracomment>
        <translation>
            <numerusform>Frigör hos %Ln som inte kan logga in</numerusform>
            <numerusform>Frigör hos %Ln som inte kan logga in</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the seats</source>
        <extracomment>Button: take seats from those who cannot log in, and give them to the others.</extracomment>
        <translation>Flytta platserna</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Stega &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Stega &amp;upp</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera allt</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öppna kombinationsrutans lista</translation>
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
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du ta bort ”%1”?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista över platser och bokmärken</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Filnamn:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen hittades inte.
Kontrollera att du har angett rätt mappnamn.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listvy</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunde inte tas bort.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till överordnad mapp</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå bakåt</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Växla till detaljerad vy</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljerad vy</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera att du har angett rätt filnamn.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Växla till listvy</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändringsdatum</translation>
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
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papperskälla:</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marginaler</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Anpassat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sidlayout</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredd:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Höjd:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sidordning:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidstorlek:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sidor per ark:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvänt stående</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvänt liggande</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>övre marginal</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>nedre marginal</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vänstermarginal</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>högermarginal</translation>
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
        <translation>Tum (in)</translation>
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
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej till alla</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja till &amp;alla</translation>
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
        <translation>&amp;Alternativ &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Alternativ &gt;&gt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv ut till fil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv ut till fil...</translation>
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
        <translation>%1 finns redan.
Vill du skriva över den?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 är en mapp.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Det går inte att skriva till filen %1.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Värdet för ”Från” får inte vara större än värdet för ”Till”.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Udda sidor</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Jämna sidor</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ogiltig sidangivelse</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancerat</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alla</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuell sida</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsintervall</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Färgläge</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsinställningar</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvänd ordning</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråskala</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sortera</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopior:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sidor från</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Siduppsättning:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Bindning längs långsidan</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Bindning längs kortsidan</translation>
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
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Utdata&amp;fil:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plats:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Överkant</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla nedåt</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederkant</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sida upp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sida åt höger</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla uppåt</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänsterkant</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sida ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sida åt vänster</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Högerkant</translation>
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
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
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
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Uppil</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedpil</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänsterpil</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Högerpil</translation>
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
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
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
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadress</translation>
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
    <name>RemoveLicenseDialog</name>
    <message>
        <source>Remove licence</source>
        <extracomment>Title of a dialog.
----------
Button: removes all licences of an owner for good.</extracomment>
        <translation>Ta bort licens</translation>
    </message>
    <message>
        <source>This removes every licence of %1 from the installation; whoever holds one can no longer use it. It cannot be undone here: the licence would have to be fetched or loaded from its file again.

Type %2 to confirm.</source>
        <extracomment>%1 is a licence owner as people call it, %2 its code name, which has to be typed.</extracomment>
        <translation>Detta tar bort alla licenser från %1 ur installationen; den som har en av dem kan inte längre använda den. Det kan inte ångras här: licensen måste i så fall hämtas eller läsas in från fil på nytt.

Skriv %2 för att bekräfta.</translation>
    </message>
    <message>
        <source>Licence &amp;owner</source>
        <extracomment>Label of a line: whose licences are to be removed.</extracomment>
        <translation>Licens&amp;ägare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Type the owner’s name as it stands above, so that nothing is removed by mistake.</source>
        <translation>Skriv ägarens namn så som det står ovan, så att inget tas bort av misstag.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation at once; nobody can use them any more. It cannot be undone here.</source>
        <translation>Tar genast bort alla licenser från den här ägaren ur installationen; ingen kan använda dem längre. Det kan inte ångras här.</translation>
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
    <message>
        <source>What</source>
        <extracomment>Column of an exported file: what a run is about, as in &quot;Changes&quot; or &quot;Licence activated&quot;.</extracomment>
        <translation>Vad</translation>
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
    <message>
        <source>Lists the runs in whose comment, user or number the words you type occur.</source>
        <translation>Visar de körningar där orden du skriver förekommer i kommentar, användare eller nummer.</translation>
    </message>
    <message>
        <source>Lists all runs, only those of which something failed, or only those that were interrupted.</source>
        <translation>Visar alla körningar, bara dem där något misslyckades eller bara dem som avbröts.</translation>
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
        <source>When</source>
        <extracomment>Column of an exported file: when an item of a run ended.</extracomment>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of an exported file: licences held before an item of a run, or a licence before it was changed.</extracomment>
        <translation>Före</translation>
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
        <source>When</source>
        <extracomment>Column: when an item of a run ended.</extracomment>
        <translation>Tidpunkt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Ends a list of lines: so many more are not shown.</extracomment>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: licences held before an item of a run, or a licence before it was changed.</extracomment>
        <translation>Före</translation>
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
    <message>
        <source>What</source>
        <extracomment>Column of the list of runs: what it is about, as in &quot;Changes&quot; or &quot;Licence activated&quot;.</extracomment>
        <translation>Vad</translation>
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
    <message>
        <source>Say why the changes are made. The comment is kept on this computer with the run and your name, and can be searched for under Activity; it is not sent to the server.</source>
        <translation>Ange varför ändringarna görs. Kommentaren sparas på den här datorn tillsammans med körningen och ditt namn och går att söka efter under Historik; den skickas inte till servern.</translation>
    </message>
    <message>
        <source>What happens to the other changes when one fails: go on with them, stop, or stop and take back what this run has done so far.</source>
        <translation>Vad som händer med de andra ändringarna när en misslyckas: fortsätt med dem, stoppa, eller stoppa och rulla tillbaka det som körningen har gjort hittills.</translation>
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
        <source>%Ln unknown</source>
        <extracomment>Items of a run of which nobody knows what the server made of them.</extracomment>
        <translation>
            <numerusform>%Ln okänd</numerusform>
            <numerusform>%Ln okända</numerusform>
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
        <extracomment>A run is what one press of &quot;Apply changes&quot; or &quot;Activate&quot; did; %1 is its number.</extracomment>
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
        <source>%Ln failed</source>
        <extracomment>Items of a run that were refused or did not end as wanted.</extracomment>
        <translation>
            <numerusform>%Ln misslyckades</numerusform>
            <numerusform>%Ln misslyckades</numerusform>
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
            <numerusform>%Ln inte skickad</numerusform>
            <numerusform>%Ln inte skickade</numerusform>
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
        <extracomment>%1 is the state of an item such as &quot;Refused&quot;, %2 the reason.
----------
%1 is what a run has done such as &quot;Licence activated&quot;, %2 the licence&apos;s owner such as &quot;SIGNFLOW&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Licence activated</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Licens aktiverad</translation>
    </message>
    <message>
        <source>Licence file loaded</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Licensfil inläst</translation>
    </message>
    <message>
        <source>Serial number changed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Serienummer ändrat</translation>
    </message>
    <message>
        <source>Licence removed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Licens borttagen</translation>
    </message>
    <message>
        <source>Central licence saved</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Central licens sparad</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>What a run is about: who holds which licence.</extracomment>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Activate licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Aktivera licens</translation>
    </message>
    <message>
        <source>Load licence file</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Läs in licensfil</translation>
    </message>
    <message>
        <source>Change serial number</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Ändra serienummer</translation>
    </message>
    <message>
        <source>Remove licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Ta bort licens</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Spara central licens</translation>
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
        <translation>ID för en satellitdatabas. Tryck på Enter för att lägga till den i jämförelsen.</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Label of the box that chooses a satellite by its name; also its name for screen readers.</extracomment>
        <translation>Efter namn</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In the box that chooses a satellite by its name, where none has the id that was typed.</extracomment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The satellites that the server lists</source>
        <translation>De satelliter som servern listar</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: compare this satellite with the others.</extracomment>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Reads this satellite&apos;s licences and puts them beside the others</source>
        <translation>Hämtar den här satellitens licenser och visar dem bredvid de andras</translation>
    </message>
</context>
<context>
    <name>SatelliteComparison</name>
    <message>
        <source>Only differences</source>
        <extracomment>Check box: list only licences that satellites have in different ways.</extracomment>
        <translation>Bara skillnader</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the chosen satellite is not to be compared any more.</extracomment>
        <translation>Uteslut</translation>
    </message>
    <message>
        <source>Takes the chosen satellite out of the comparison. Delete does the same.</source>
        <translation>Tar bort den valda satelliten ur jämförelsen. Delete gör detsamma.</translation>
    </message>
    <message>
        <source>Compared satellites</source>
        <extracomment>Name of the list of satellites that stand side by side, for screen readers.</extracomment>
        <translation>Jämförda satelliter</translation>
    </message>
    <message>
        <source>The satellites whose licences stand side by side, and when they were read. Delete leaves one out.</source>
        <translation>De satelliter vars licenser visas sida vid sida och när de hämtades. Delete utesluter en satellit.</translation>
    </message>
    <message>
        <source>Satellite licences</source>
        <translation>Satellitlicenser</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; licences that differ are marked</source>
        <translation>En rad för varje licens, en kolumn för varje satellit; licenser som skiljer sig åt är markerade</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
    <message>
        <source>The satellites have all licences in the same way.</source>
        <translation>Alla licenser är lika på alla satelliter.</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <extracomment>Button: list every licence again.</extracomment>
        <translation>Visa alla licenser</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Sign in to see the satellites of your installation.</source>
        <translation>Logga in för att se satelliterna i er installation.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Logga in…</translation>
    </message>
    <message>
        <source>No satellites</source>
        <translation>Inga satelliter</translation>
    </message>
    <message>
        <source>SuperOffice Online has no satellite databases.</source>
        <translation>SuperOffice Online har inga satellitdatabaser.</translation>
    </message>
    <message>
        <source>Looking for satellites…</source>
        <translation>Letar efter satelliter…</translation>
    </message>
    <message>
        <source>The server has been asked which satellites there are.</source>
        <translation>Servern har tillfrågats om vilka satelliter som finns.</translation>
    </message>
    <message>
        <source>No satellites known</source>
        <translation>Inga kända satelliter</translation>
    </message>
    <message>
        <source>This installation has no satellites, or does not list them: type the id of one above and press Add.</source>
        <translation>Den här installationen har inga satelliter eller listar dem inte: skriv ett satellit-ID ovan och klicka på Lägg till.</translation>
    </message>
    <message>
        <source>No satellite chosen</source>
        <translation>Ingen satellit vald</translation>
    </message>
    <message>
        <source>Choose a satellite above, by its id or its name, and press Add.</source>
        <translation>Välj en satellit ovan efter ID eller namn och klicka på Lägg till.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Hämtar licenser…</translation>
    </message>
    <message>
        <source>The server has been asked for their licences.</source>
        <translation>Servern har tillfrågats om deras licenser.</translation>
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
        <source>There is no licence here that is to be shown.</source>
        <translation>Det finns ingen licens här som ska visas.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Inte hämtat ännu</translation>
    </message>
    <message>
        <source>Satellites are read once the server has said what it can do.</source>
        <translation>Satelliter hämtas när servern har talat om vad den kan.</translation>
    </message>
    <message>
        <source>Lists only the licences that the satellites have in different ways.</source>
        <translation>Visar bara de licenser som skiljer sig åt mellan satelliterna.</translation>
    </message>
    <message>
        <source>The satellites that are compared, and when each was read. Delete takes the chosen one out of the comparison; the satellite itself is not changed.</source>
        <translation>De satelliter som jämförs och när var och en hämtades. Delete tar bort den valda ur jämförelsen; själva satelliten ändras inte.</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; differences are marked. Satellites are only shown here, never changed.</source>
        <translation>En rad för varje licens, en kolumn för varje satellit; skillnader är markerade. Satelliter visas bara här, de ändras aldrig.</translation>
    </message>
    <message>
        <source>Choose a satellite</source>
        <extracomment>Button: leads to the field in which a satellite is chosen.</extracomment>
        <translation>Välj en satellit</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Hämta på nytt</translation>
    </message>
</context>
<context>
    <name>SatelliteLicenseModel</name>
    <message>
        <source>reading…</source>
        <extracomment>In a satellite&apos;s column while its licences are being read.</extracomment>
        <translation>hämtas…</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a satellite&apos;s column where its licences could not be read.</extracomment>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>A satellite does not have a licence at all.</extracomment>
        <translation>saknas</translation>
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
        <translation>olika</translation>
    </message>
    <message>
        <source>same</source>
        <translation>lika</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: whether satellites have the licence in different ways.</extracomment>
        <translation>Skillnad</translation>
    </message>
</context>
<context>
    <name>SatelliteListModel</name>
    <message>
        <source>Not read yet</source>
        <extracomment>A satellite whose licences have not been read.</extracomment>
        <translation>Inte hämtad än</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>A satellite whose licences are being read.</extracomment>
        <translation>Hämtas…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>A satellite whose licences were read; %1 is a date and time.</extracomment>
        <translation>Hämtad %1</translation>
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
        <translation>Servern uppger inte vad den erbjuder, så den centrala licensen kan bara visas.</translation>
    </message>
    <message>
        <source>This server has no call that saves the central licence. It is only shown.</source>
        <translation>Den här servern har inget anrop för att spara den centrala licensen. Den kan bara visas.</translation>
    </message>
    <message>
        <source>The server does not let this program save the central licence. It is only shown.</source>
        <translation>Servern låter inte det här programmet spara den centrala licensen. Den kan bara visas.</translation>
    </message>
</context>
<context>
    <name>SatellitesPage</name>
    <message>
        <source>Satellites</source>
        <extracomment>Title of a page and entry in the list of sections: satellite databases.</extracomment>
        <translation>Satelliter</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again for everything on this page.</extracomment>
        <translation>Hämta på nytt</translation>
    </message>
    <message>
        <source>Asks the server again for everything on this page</source>
        <translation>Hämtar allt på den här sidan från servern på nytt</translation>
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
        <translation>Typer av licenser</translation>
    </message>
    <message>
        <source>Licences of satellite databases, side by side</source>
        <translation>Satellitdatabasernas licenser sida vid sida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln satellite(s)</source>
        <translation>
            <numerusform>%Ln satellit</numerusform>
            <numerusform>%Ln satelliter</numerusform>
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
            <numerusform>%Ln skillnad</numerusform>
            <numerusform>%Ln skillnader</numerusform>
        </translation>
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
        <translation>Används utan gräns</translation>
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
            <numerusform>om %Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>för %Ln dag sedan</numerusform>
            <numerusform>för %Ln dagar sedan</numerusform>
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
        <source>%Ln licence(s) are full.</source>
        <translation>
            <numerusform>%Ln licens är full.</numerusform>
            <numerusform>%Ln licenser är fulla.</numerusform>
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
        <source>and %Ln more licence(s)</source>
        <extracomment>Follows lines such as &quot;Sales Premium: 103 wanted, 100 seats: short 3.&quot;</extracomment>
        <translation>
            <numerusform>och %Ln licens till</numerusform>
            <numerusform>och %Ln licenser till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 wanted, %3 seats: short %4.</source>
        <extracomment>%1 is a licence; %2 seats would be in use, %3 are owned, %4 are missing.</extracomment>
        <translation>%1: %2 önskade, %3 platser: %4 saknas.</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence from so many who have it and cannot log in.
----------
A step to undo: the licence is taken from so many.</extracomment>
        <translation>
            <numerusform>Frigör hos %Ln som inte kan logga in</numerusform>
            <numerusform>Frigör hos %Ln som inte kan logga in</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to the first %1, leave %2 staged</source>
        <extracomment>Button: send the changes of the first %1 associates; %2 have no seat and are not sent.</extracomment>
        <translation>Verkställ för de %1 första, låt %2 vara förberedda</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln</source>
        <extracomment>Button: forget the staged changes of the last %Ln associates, who have no seat.
----------
A step to undo: the changes of so many associates.</extracomment>
        <translation>
            <numerusform>Förkasta för %Ln medarbetare</numerusform>
            <numerusform>Förkasta för %Ln medarbetare</numerusform>
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
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several rows to change them together</source>
        <translation>Markera flera rader för att ändra</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence, %Ln the number of associates.</extracomment>
        <translation>
            <numerusform>Ändra %1 för %Ln medarbetare</numerusform>
            <numerusform>Ändra %1 för %Ln medarbetare</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the box of every selected associate; again and again: all on, all off, as it was.</source>
        <translation>Ändrar rutan för alla valda medarbetare; gång på gång: alla på, alla av, som förut.</translation>
    </message>
</context>
<context>
    <name>SerialNumberDialog</name>
    <message>
        <source>Change serial number</source>
        <extracomment>Title of a dialog.
----------
Button.</extracomment>
        <translation>Ändra serienummer</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. SuperOffice’s licence server has to allow the change. It cannot be undone here.</source>
        <translation>För en installation som har varit en demo eller vars företag har ändrats. SuperOffices licensserver måste tillåta ändringen. Den kan inte ångras här.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <extracomment>Label of a line: whom the database belongs to.</extracomment>
        <translation>&amp;Företag</translation>
    </message>
    <message>
        <source>New &amp;serial number</source>
        <extracomment>Label of a line.</extracomment>
        <translation>Nytt &amp;serienummer</translation>
    </message>
    <message>
        <source>&amp;Repeat serial number</source>
        <extracomment>Label of a line: the serial number once more.</extracomment>
        <translation>&amp;Upprepa serienumret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A serial number consists of digits only, without blanks or dashes.</source>
        <translation>Ett serienummer består bara av siffror, utan blanksteg eller bindestreck.</translation>
    </message>
    <message>
        <source>This company and serial number are the ones in use already.</source>
        <translation>Det här företaget och serienumret används redan.</translation>
    </message>
    <message>
        <source>This is another number than the one above.</source>
        <translation>Det här numret skiljer sig från det ovanför.</translation>
    </message>
    <message>
        <source>Enter the company that the licence is issued to.</source>
        <translation>Ange det företag som licensen är utfärdad till.</translation>
    </message>
    <message>
        <source>Now: %1, %2
Afterwards: %3, %4</source>
        <extracomment>What a change amounts to: %1 company and %2 serial number as they are, %3 and %4 as they will be.</extracomment>
        <translation>Nu: %1, %2
Efteråt: %3, %4</translation>
    </message>
    <message>
        <source>The company that the database belongs to, as SuperOffice knows it.</source>
        <translation>Det företag som databasen tillhör, så som SuperOffice känner till det.</translation>
    </message>
    <message>
        <source>The new serial number, digits only, typed twice so that no wrong one is sent.</source>
        <translation>Det nya serienumret, bara siffror. Det skrivs två gånger så att inget felaktigt nummer skickas.</translation>
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
    <name>SessionHistory</name>
    <message>
        <source>%1 What is shown was read at %2.</source>
        <extracomment>%1 is a sentence that says why the server could not be read again; %2 is a day and time.</extracomment>
        <translation>%1 Det som visas hämtades %2.</translation>
    </message>
</context>
<context>
    <name>SessionInstallation</name>
    <message>
        <source>What the server says of itself could not be read. %1</source>
        <translation>Det som servern uppger om sig själv kunde inte hämtas. %1</translation>
    </message>
    <message>
        <source>The dates of the installation could not be read. %1</source>
        <translation>Installationens datum kunde inte hämtas. %1</translation>
    </message>
</context>
<context>
    <name>SessionLicenses</name>
    <message>
        <source>Whether there is a new licence of %1 could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det gick inte att ta reda på om det finns en ny licens från %1.</translation>
    </message>
    <message>
        <source>Some servers activate what they find: refresh to see what is stored.</source>
        <translation>Vissa servrar aktiverar det de hittar: uppdatera för att se vad som är lagrat.</translation>
    </message>
    <message>
        <source>What the licence server of %1 offers could not be fetched.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det som licensservern för %1 erbjuder kunde inte hämtas.</translation>
    </message>
    <message>
        <source>The licence server of %1 sent a licence of %2. It is not used: ask %1.</source>
        <extracomment>%1 and %2 are owners of licences.</extracomment>
        <translation>Licensservern för %1 skickade en licens från %2. Den används inte: fråga %1.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded. %2</source>
        <extracomment>%1 is the name of a file, %2 says why, one or two sentences.</extracomment>
        <translation>Filen %1 lästes inte in. %2</translation>
    </message>
    <message>
        <source>The server could not read the licence file %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Servern kunde inte läsa licensfilen %1.</translation>
    </message>
    <message>
        <source>The details of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>Detaljerna om %1 kunde inte hämtas.</translation>
    </message>
    <message>
        <source>The history of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>Historiken för %1 kunde inte hämtas.</translation>
    </message>
    <message>
        <source>Where licences of %1 are sold could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Det gick inte att ta reda på var licenser från %1 säljs.</translation>
    </message>
    <message>
        <source>The server knows no web shop of %1 with a secure address. Ask %1 directly.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Servern känner inte till någon webbutik för %1 med en säker adress. Fråga %1 direkt.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded: it holds a licence of %2, not of %3. Choose that owner and load it again.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are owners of licences.</extracomment>
        <translation>Filen %1 lästes inte in: den innehåller en licens från %2, inte från %3. Välj den ägaren och läs in filen på nytt.</translation>
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
    <name>SessionSatellites</name>
    <message>
        <source>This server does not tell what licences a satellite has.</source>
        <translation>Den här servern uppger inte vilka licenser en satellit har.</translation>
    </message>
    <message>
        <source>The server knows no licence of satellite %1. Look whether the id is right.</source>
        <translation>Servern känner inte till någon licens för satelliten %1. Kontrollera att ID:t är rätt.</translation>
    </message>
    <message>
        <source>There is no satellite %1 here. Look whether the id is right.</source>
        <translation>Det finns ingen satellit %1 här. Kontrollera att ID:t är rätt.</translation>
    </message>
    <message>
        <source>Satellite %1 could not be read. %2</source>
        <extracomment>%1 is the id of a satellite, %2 a sentence that says why.</extracomment>
        <translation>Satelliten %1 kunde inte hämtas. %2</translation>
    </message>
    <message>
        <source>This server does not tell what the central licence is.</source>
        <translation>Den här servern uppger inte vad den centrala licensen innehåller.</translation>
    </message>
    <message>
        <source>The central licence was read too long ago and is read again. Look at what changes, and save once more.</source>
        <translation>Det var för länge sedan den centrala licensen hämtades, så den hämtas på nytt. Kontrollera vad som ändras och spara en gång till.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <extracomment>Where a key does something: on all pages.</extracomment>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Change licences of several associates at once</source>
        <translation>Ändra licenser för flera medarbetare samtidigt</translation>
    </message>
    <message>
        <source>Change the box, or all selected boxes</source>
        <translation>Ändra rutan eller alla markerade rutor</translation>
    </message>
    <message>
        <source>Go from box to box</source>
        <translation>Gå från ruta till ruta</translation>
    </message>
    <message>
        <source>Go to the first or last licence</source>
        <translation>Gå till första eller sista licensen</translation>
    </message>
    <message>
        <source>Go to the first or last box</source>
        <translation>Gå till första eller sista rutan</translation>
    </message>
    <message>
        <source>Go a screen up or down</source>
        <translation>Gå en skärm uppåt eller nedåt</translation>
    </message>
    <message>
        <source>Select more boxes; so with the other keys for moving</source>
        <translation>Markera fler rutor; fungerar även med de andra förflyttningstangenterna</translation>
    </message>
    <message>
        <source>Select everybody who matches</source>
        <translation>Markera alla som matchar</translation>
    </message>
    <message>
        <source>Close what is being asked</source>
        <translation>Stäng frågan</translation>
    </message>
    <message>
        <source>Show the people behind a number</source>
        <translation>Visa personerna bakom ett tal</translation>
    </message>
    <message>
        <source>Tick the selected seats to reclaim</source>
        <translation>Kryssa i de markerade platserna som kan återtas</translation>
    </message>
    <message>
        <source>Go to the items of the run</source>
        <translation>Gå till posterna i körningen</translation>
    </message>
    <message>
        <source>Tick the selected licences to release</source>
        <translation>Kryssa i de markerade licenserna som ska frigöras</translation>
    </message>
    <message>
        <source>Compare the satellite whose number was typed</source>
        <translation>Jämför satelliten vars nummer du har skrivit</translation>
    </message>
    <message>
        <source>Leave the chosen satellite out of the comparison</source>
        <translation>Uteslut den valda satelliten ur jämförelsen</translation>
    </message>
    <message>
        <source>Tick the selected licences of the central licence</source>
        <translation>Kryssa i de markerade licenserna i den centrala licensen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>Where a key does something: the field that finds everything.</extracomment>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>Move through the results</source>
        <translation>Flytta mellan träffarna</translation>
    </message>
    <message>
        <source>Choose the current result</source>
        <translation>Välj den aktuella träffen</translation>
    </message>
    <message>
        <source>Close the palette</source>
        <translation>Stäng paletten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Where a key does something: the dialog in which a tenant is chosen.</extracomment>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Remove the chosen connection</source>
        <translation>Ta bort den valda anslutningen</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Where a key does something: the window with the guide and the keys.</extracomment>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Gå till nästa träff</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Stäng hjälpen</translation>
    </message>
    <message>
        <source>Go from the search to the rows</source>
        <translation>Gå från sökningen till raderna</translation>
    </message>
    <message>
        <source>Search field</source>
        <extracomment>Where a key does something: the field whose words narrow the rows of its page.</extracomment>
        <translation>Sökfält</translation>
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
    <message>
        <source>Licence server</source>
        <extracomment>Entry in the list of sections: what those who issue licences have for this installation.</extracomment>
        <translation>Licensserver</translation>
    </message>
    <message>
        <source>Satellites</source>
        <extracomment>Entry in the list of sections: the licences of satellite databases.</extracomment>
        <translation>Satelliter</translation>
    </message>
    <message>
        <source>The pages of Seatkeeper. Each also has a key of its own, which stands beside it in the menu View.</source>
        <translation>Sidorna i Seatkeeper. Varje sida har också ett eget kortkommando, som visas bredvid den i menyn Visa.</translation>
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
    <message>
        <source>%1 has been removed. With this dialog go its secrets and, unless another connection leads to the same tenant, the names and staged changes kept on this computer. The journal and the seat history stay.</source>
        <extracomment>%1 is the name of a connection.</extracomment>
        <translation>%1 har tagits bort. När den här dialogrutan stängs försvinner även de sparade inloggningsuppgifterna och, om ingen annan anslutning leder till samma kundmiljö, de namn och förberedda ändringar som finns på den här datorn. Journalen och platshistoriken finns kvar.</translation>
    </message>
    <message>
        <source>Tries the connection step by step and says at the first step that fails what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>Provar anslutningen steg för steg och visar vid det första steget som misslyckas vad som är fel och vad du kan göra. Inget ändras på servern.</translation>
    </message>
    <message>
        <source>Signs in and reads the tenant. Nothing on the server is changed by that.</source>
        <translation>Loggar in och hämtar kundmiljöns uppgifter. Det ändrar inget på servern.</translation>
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
        <source>Snapshot of %1 at %2: %Ln licence(s), %3 seats in use.</source>
        <extracomment>%1 is a tenant (company), %2 a day and time, %Ln a number of licences, %3 how many seats of them all are in use.</extracomment>
        <translation>
            <numerusform>Ögonblicksbild av %1, %2: %Ln licens, %3 platser används.</numerusform>
            <numerusform>Ögonblicksbild av %1, %2: %Ln licenser, %3 platser används.</numerusform>
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
        <source>%Ln box(es) left alone (%1).</source>
        <extracomment>Boxes that were left alone; %1 lists the reasons.</extracomment>
        <translation>
            <numerusform>%Ln ruta har inte ändrats (%1).</numerusform>
            <numerusform>%Ln rutor har inte ändrats (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) changed.</source>
        <translation>
            <numerusform>%Ln ruta har ändrats.</numerusform>
            <numerusform>%Ln rutor har ändrats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these because another box changed.</source>
        <translation>
            <numerusform>%Ln av dem eftersom en annan ruta ändrades.</numerusform>
            <numerusform>%Ln av dem eftersom en annan ruta ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted.</source>
        <translation>Allt är redan som önskat.</translation>
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
        <translation>%1: %2 används, %3 tillåtna, %4 att frigöra</translation>
    </message>
    <message>
        <source>%1, %2 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many boxes are ticked.</extracomment>
        <translation>%1, %2 ikryssade</translation>
    </message>
    <message>
        <source>%1, %2 staged, %3 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many releases are staged already, %3 how many more are ticked.</extracomment>
        <translation>%1, %2 förberedda, %3 ikryssade</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>Det finns ingen känd innehavare.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln holder(s) are known: some hold more than one, or cannot be seen from here.</source>
        <translation>
            <numerusform>Bara %Ln innehavare är känd: någon har mer än en licens eller syns inte härifrån.</numerusform>
            <numerusform>Bara %Ln innehavare är kända: några har mer än en licens eller syns inte härifrån.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not among the licences of this installation, so nobody can be proposed.</source>
        <translation>Den ingår inte bland installationens licenser, så ingen kan föreslås.</translation>
    </message>
    <message>
        <source>It is held by the installation or a satellite, not by people, so nobody can be proposed.</source>
        <translation>Den innehas av installationen eller en satellit, inte av personer, så ingen kan föreslås.</translation>
    </message>
    <message>
        <source>It is hidden and comes with user plans, so nobody can be proposed: release a plan that contains it.</source>
        <translation>Den är dold och ingår i användarplaner, så ingen kan föreslås: frigör en plan som innehåller den.</translation>
    </message>
    <message>
        <source>staged</source>
        <extracomment>Instead of a reason why a seat might be taken back: it is about to be.</extracomment>
        <translation>förberett</translation>
    </message>
    <message>
        <source>The release is staged already: see Changes.</source>
        <translation>Frigörandet är redan förberett: se Ändringar.</translation>
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
        <translation>Överflödiga licenser</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; who may miss it least comes first. Space ticks the selected rows.</source>
        <translation>Vem som har en licens som det kommer att finnas för få av; den som lättast klarar sig utan kommer först. Blanksteg kryssar i de markerade raderna.</translation>
    </message>
    <message>
        <source>Stage releases</source>
        <extracomment>Button: stage the release of the ticked licences, to be reviewed on another page.</extracomment>
        <translation>Förbered frigörande</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Förbereder frigörandet av det som är ikryssat. Inget skickas förrän du verkställer det.</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>Alla licenser</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more licence(s)</source>
        <extracomment>Ends a list of licences.</extracomment>
        <translation>
            <numerusform>och %Ln licens till</numerusform>
            <numerusform>och %Ln licenser till</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to propose</source>
        <translation>Ingen att föreslå</translation>
    </message>
    <message>
        <source>Who holds these licences is not known here, or they are not given to people one by one.</source>
        <translation>Det är inte känt här vem som har de här licenserna, eller så tilldelas de inte enskilda personer.</translation>
    </message>
    <message>
        <source>What is ticked is not enough yet for the new licence to fit.</source>
        <translation>Det som är ikryssat räcker ännu inte för att den nya licensen ska passa.</translation>
    </message>
    <message>
        <source>What is ticked is enough. Stage it, apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>Det som är ikryssat räcker. Förbered det, verkställ det under Ändringar, kom tillbaka, sök efter den nya licensen igen och aktivera den.</translation>
    </message>
    <message>
        <source>What is staged is enough. Apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>Det som är förberett räcker. Verkställ det under Ändringar, kom tillbaka, sök efter den nya licensen igen och aktivera den.</translation>
    </message>
    <message>
        <source>Lists only the holders of this licence.</source>
        <translation>Visar bara innehavarna av den här licensen.</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; those who would miss it least come first, and as many as have to go are ticked. A tick alone changes nothing.</source>
        <translation>Vem som har en licens som det kommer att finnas för få av; de som lättast klarar sig utan kommer först, och så många som måste bort är ikryssade. Att kryssa i ändrar i sig ingenting.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <extracomment>Menu entry: columns become as wide as they were at first, and all are shown.</extracomment>
        <translation>Återställ kolumner</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Menu of a table: which columns are shown.</extracomment>
        <translation>Kolumner</translation>
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
        <source>and %Ln more</source>
        <extracomment>Last line of a list of which only the beginning is shown.</extracomment>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) already as wanted.</source>
        <translation>
            <numerusform>%Ln ruta är redan som önskat.</numerusform>
            <numerusform>%Ln rutor är redan som önskat.</numerusform>
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
    <name>TourCallout</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Step %1 of %2 of the tour.</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Skip tour</source>
        <extracomment>Button: ends the tour.</extracomment>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the step before this one of the tour.</extracomment>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Buttons: the next step of the tour, and the end of its last one.</extracomment>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>The tour of the program. Nothing is changed by it, and Escape ends it.</source>
        <translation>Rundturen i programmet. Den ändrar ingenting, och Esc avslutar den.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>What a screen reader calls the box in which the tour says something.</extracomment>
        <translation>Rundtur</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>New here? The tour shows the essentials in one minute.</source>
        <translation>Ny här? Rundturen visar det viktigaste på en minut.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>Starta rundturen</translation>
    </message>
    <message>
        <source>Don’t show again</source>
        <extracomment>Button: never offer the tour again.</extracomment>
        <translation>Visa inte igen</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Open Seatkeeper</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: brings the window to the front.</extracomment>
        <translation>Öppna Seatkeeper</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: read everything from the server again.</extracomment>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: ends the program.</extracomment>
        <translation>Avsluta</translation>
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
    <name>WhatsThisText</name>
    <message>
        <source>How many seats there are, who uses them, since when and until when. Nothing on the server is changed here.</source>
        <translation>Hur många platser som finns, vem som använder dem, sedan när och hur länge. Inget ändras på servern här.</translation>
    </message>
    <message>
        <source>Whose licences there are, with the seats owned, in use and left. Nothing on the server is changed here.</source>
        <translation>Vilka ägare det finns licenser från, med platser totalt, använda och lediga. Inget ändras på servern här.</translation>
    </message>
    <message>
        <source>Who holds which licence. Give and take licences with a tick; nothing is sent before you apply it under Changes.</source>
        <translation>Vem som har vilken licens. Tilldela och ta bort licenser med ett klick; inget skickas förrän du verkställer det under Ändringar.</translation>
    </message>
    <message>
        <source>What is staged and not yet sent. Review it here, then apply it to the server, or discard it.</source>
        <translation>Det som är förberett men ännu inte skickat. Granska det här och verkställ det sedan på servern eller förkasta det.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, why, and how it ended. Runs can be undone, or resumed after an interruption.</source>
        <translation>Det som har verkställts i den här kundmiljön från den här datorn, varför och med vilket resultat. Körningar kan ångras, eller återupptas efter ett avbrott.</translation>
    </message>
    <message>
        <source>What is stored of each owner’s licence, and whether the owner’s licence server or a file has a newer one. It is asked only when you say so.</source>
        <translation>Det som är lagrat om varje ägares licens, och om ägarens licensserver eller en fil har en nyare. Licensservern tillfrågas bara när du säger till.</translation>
    </message>
    <message>
        <source>The licences of satellite databases side by side, and those of the central database.</source>
        <translation>Satellitdatabasernas licenser sida vid sida och den centrala databasens licenser.</translation>
    </message>
    <message>
        <source>What this server can do, and the last requests to it: where to look when something is slow or wrong.</source>
        <translation>Vad den här servern kan göra och de senaste begärandena till den: titta här när något är långsamt eller fel.</translation>
    </message>
    <message>
        <source>Reads licences, associates and who holds what from the server again. What is staged stays staged.</source>
        <translation>Hämtar licenser, medarbetare och vem som har vad från servern på nytt. Det som är förberett förblir förberett.</translation>
    </message>
    <message>
        <source>Lists everything again. What is staged or selected stays so.</source>
        <translation>Visar allt igen. Det som är förberett eller markerat förblir så.</translation>
    </message>
    <message>
        <source>Closes this and leaves everything as it is.</source>
        <translation>Stänger detta och låter allt vara som det är.</translation>
    </message>
    <message>
        <source>Stages the release of every ticked seat, for review under Changes. Nothing is sent before you apply it there.</source>
        <translation>Förbereder frigörandet av alla ikryssade platser, så att du kan granska det under Ändringar. Inget skickas förrän du verkställer det där.</translation>
    </message>
    <message>
        <source>Says what has happened, or what stands in the way. Its buttons do what would help.</source>
        <translation>Talar om vad som har hänt eller vad som står i vägen. Knapparna gör det som kan hjälpa.</translation>
    </message>
    <message>
        <source>Shows an invented tenant that runs on this computer alone. Try everything: nothing you do there reaches a real server.</source>
        <translation>Visar en fiktiv kundmiljö som bara körs på den här datorn. Prova allt: inget du gör där når en riktig server.</translation>
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
