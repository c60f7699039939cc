"""Given names, by which a person's name is told from a place's; names that are one in several tongues; bynames."""

from tutor.study.judging.tables import groups, words

GIVEN = frozenset(
    words(
        """
        aaron abbie abby abdul abdulaziz abdullah abel abigail abiy abraham ada adam adelaide adele adolf adrian
        agatha agnes agostinho ahmad ahmed aime aisha akbar akio akira al alan albert alberto albrecht alcide aldous
        alec alejandro aleksandar aleksandr aleksei alessandro alex alexander alexandra alexandre alexei alexis
        alfonso alfred alfredo ali alice alicia alison allan allen alois alphonse alvaro amadeo amadeus amalia
        amanda amartya amedeo amelia amilcar amrita amy ana anastasia anatole anatoly anders andre andrea andreas
        andrei andres andrew andrey andy angela angelina anita ann anna anne annie anselm anthony antoine anton
        antonia antonin antonio antony anwar aretha ariel aristotle arnold arsene artemisia arthur artur arturo
        arundhati ashley astrid atahualpa aubrey audre audrey august auguste augustin augusto augustus aung aurelius
        austin ayatollah ayn barack barbara barbra barry bartholomew bartolome bartolomeo baruch bashar beatrice
        beatrix beatriz bela ben benazir benedict benito benjamin benoit bernard bernardo bernhard bernie bertha
        berthold bertolt bertrand betsy betty bill billie billy bjorn blaise bob bobby boris brad brian brigitte
        bruce bruno buzz calvin camilla camille carl carla carlo carlos carol caroline carolyn carrie casimir caspar
        catherine cecil cecilia cesar cesare chaim chandrasekhara charles charlie charlotte chester chico chinua
        chris christa christiaan christian christina christine christoph christopher cicely claire clara clarence
        claude claudia claudius clement clementine cleopatra clifford clint coco cole colin constantin constantine
        corazon cornelius cyril cyrus dag dale dan daniel daniele dante daphne dario darius dave david davy deborah
        denis dennis derek desiderius desmond diana diane dick diego dietrich dilma dimitri dmitri dmitry dolores
        dominic don donald donatello dora doris dorothea dorothy douglas duke dwight earl eberhard ed eddie edgar
        edith edmond edmund edna edouard eduard eduardo edvard edward edwin egon ehud eileen eleanor elena eleonora
        eli elias elie elijah elinor elisabeth elizabeth ella ellen ellie elon elsa elvis emil emile emiliano emilie
        emilio emily emma emmanuel emmeline emmy enid ennio enrico enrique enzo erasmus eric erich erik ernest
        ernesto ernst ervin erwin esther ethan ethel etienne ettore eugen eugene eugenio eunice eva evangelista
        evariste eve evelyn evo ezra fabian faisal fanny farrokh federico felipe felix ferdinand ferdinando fernanda
        fernando fidel fiona florence francesca francesco francis francisco franco francois francoise frank franklin
        franz fred freddie frederic frederick frederik frida fridtjof friedrich fritz fyodor gabriel gabriela
        gabriele gaetano galileo gamal gary gaspar gaston gene genghis geoffrey georg george georges georgia
        georgios georgy gerald geraldine gerard gerardus gerd gerhard gertrude getulio giacomo gian gideon gilbert
        giles gina giordano giorgio giotto giovanni girolamo giulio giuseppe glenn gloria golda gonzalo gordon
        gottfried gotthold gottlieb grace graham grant greg gregor gregory greta grete grigori groucho guglielmo
        guido guillaume gunter gunther gus gustav gustave guy gwendolyn hafez haile hannah hannes hannibal hans
        harold harriet harrison harry haruki harvey hassan hayao hector hedy heike heinrich heinz helen helena
        helene helmut hendrik henri henrietta henrik henry herbert herman hermann hernan hernando hidalgo hideki
        hideo hieronymus hilary hilda hillary hippolyte hirohito ho homi honore horace horatio hosni howard hubert
        hugh hugo humphrey ian ibn ida idi ignatius ignaz igor ilya imelda immanuel imre indira ines inga ingmar
        ingrid ira irene iris irving isaac isaak isabel isabella isadora isaiah isambard ishiro isidor ismet isoroku
        italo ivan ivar ivy jack jackie jackson jacob jacopo jacqueline jacques jagadish jair jakob james jamie jan
        jane janet janis jascha jason jasper jawaharlal jay jean jeanne jeff jefferson jeffrey jennifer jenny jeremy
        jerome jerry jesse jessica jim jimi jimmy joachim joan joanna joanne joao joaquim job joe joel johan johann
        johanna johannes john johnny jomo jon jonas jonathan jorge jose josef josep joseph josephine joshua josiah
        joyce juan juana juanita judith judy jules julia julian julie juliet julio julius junichiro jurgen juscelino
        justin kamala karel karen karl kate katharine katherine kathleen kathryn kazuo keith ken kenneth kenzaburo
        kevin kim kirk klaus klemens knut kofi konrad konstantin konstantinos kurt kwame kwasi lady laika lal
        lancelot langston larry lars laura laurence laurent lavrenty lawrence lazaro lazarus lech lee leif lena leo
        leon leonard leonardo leonhard leonid leonora leopold leroy leslie lester lev levi lewis liam liberace lili
        lillian lily linda linus lion lisa lise liza lloyd lodovico lope lorenzo lothar lou louis louisa louise
        lubna luc luca lucas lucia lucian luciano lucien lucille lucius lucretia lucrezia lucy ludovico ludwig luigi
        luis luise luiz luke lula luther lyndon lynn mabel mae magnus mahathir mahatma mahmoud mahmud malala malcolm
        manfred manuel manuela marc marcel marcello marco marcus margaret margarete margot marguerite maria marian
        mariano marie marilyn mario marion marissa mark marlene marshall martha martin martina marvin mary masaharu
        mata mathew mathias matilda matteo matthew matthias maud maurice mauricio max maxim maximilian maximilien
        may maya maynard meg meghnad mehmed mehmet mel meles melinda menachem mercedes meriwether merle michael
        michel michelangelo michele michelle miguel mika mike mikhail miklos mildred miles milos milton mina mirza
        mohamed mohammad mohammed mohandas molly moritz morris moses moshe mother muammar muhammad mungo murasaki
        murray mustafa myra nadia nadine naguib nancy naomi napoleon narendra natalia natan nathan nathaniel nazim
        neil nell nellie nelly nelson neville ngugi nguyen niccolo nicholas nick nicola nicolas nicolaus nicole
        niels nigel nikita nikola nikolai nikolaos nikolaus nina noah noam noel nora norbert norma norman norodom
        octavia octavio olga oliver olivia olympe omar oprah orhan orson orville osama osamu oscar oskar osman
        oswald otis otto ove owen pablo pancho paolo parmenides pascal pat patrice patricia patrick patti paul paula
        pauline pavel pearl pedro peggy penelope percy pero pete peter petra petrus phil philip philipp philippe
        phillip phillis phoebe pier piero pierre piet pieter pietro pius plato pol polly porfirio primo pyotr
        quentin rabindranath rachel rafael raffaello rajiv ralph ramon raphael raul ray raymond rebecca recep regina
        reinhard reinhold rembrandt rene renee reza rhonda ricardo richard rick rigoberta rita robert roberta
        roberto robespierre robin rodolfo rodrigo roger roland rolf romain roman ronald ronnie rosa rosalind rosalyn
        rosamund rose rosemary roy ruben rudolf rudolph rudyard rupert ruth ryan ryu sacagawea saddam sadi sally
        salman salvador salvatore sam samora samuel sandra sandro sanjay santiago sara sarah sardar sarojini satya
        satyajit saul scott sean sebastian selma serena serge sergei sergey sergio seymour shakuntala sharon sheila
        sherlock shigeru shimon shinzo shirley sibyl siddhartha sidney siegfried sigmund sigrid sihanouk silvia
        silvio simeon simon simone sinclair sitting slobodan sofia sofonisba sojourner solomon sonia sophia sophie
        soren spencer spiro srinivasa stan stanislav stanislaw stanley stavros stefan stefano stella stendhal
        stephane stephanie stephen steve steven stevie stokely stuart subhas subhash subrahmanyan suharto sukarno
        suleyman susan susanna susie suzanne sven sylvia syngman tadeusz taha tamara ted tenzing terence teresa
        terry thabo thaddeus thant thelma thelonious theo theodor theodore theophile theresa therese thich thomas
        thor thorstein thurgood tim timothy tina tito titus tobias todd tom tomas tommaso tommy toni tony toshiro
        toussaint tracy trygve tycho tyrone ulrich ulysses umberto upton urbain ursula uwe vaclav valentina valeria
        valerie valery vallabhbhai van vasco vasili vasily venustiano vera vernon veronica victor victoria vidkun
        vikram viktor vilhelm vincent vincenzo viola violeta virgil virginia vita vito vittoria vittorio vivian
        vivien vladimir vo vyacheslav wallace walt walter wanda wangari warren washington wendell wendy werner
        wernher wilbur wilfred wilhelm wilhelmina willa willard willem william willy wilma winifred winnie winston
        wole wolfgang woodrow woody xavier xerxes yasir yasser yasuhiro yasunari yehudi yevgeny yitzhak yoko
        yoshinobu yukio yuri yury yves yvonne zachary zelda zinedine zora zubin
        """
    )
)

NICKNAMES = groups(
    """
    william will bill billy willie, robert bob bobby rob, richard dick rick, edward ed eddie ted ned teddy,
    theodore teddy ted, james jim jimmy jamie, john jack johnny jon, thomas tom tommy, michael mike mick
    mikhail, joseph joe iosif josef jose, samuel sam, benjamin ben, daniel dan danny, david dave, andrew andy
    drew, anthony tony, charles charlie chuck, christopher chris, matthew matt, nicholas nick nikolai nicolas
    nikolay, alexander alex aleksandr alexandr, abraham abe, albert al bert, alfred al alf, arthur art,
    frederick fred freddie, gerald gerry jerry, henry harry hank, lawrence larry laurence, leonard len lenny,
    patrick pat, peter pete pyotr petr, philip phil phillip, ronald ron ronnie, stephen steve steven stephan,
    timothy tim, walter walt, elizabeth liz beth betty eliza, margaret maggie peggy meg, catherine kate cathy
    katherine kathryn katharine ekaterina, susan sue, deborah deb debbie, leo lev, fyodor fedor feodor
    theodor, sergei sergey serge, yuri yury iurii, dmitri dmitry dimitri, pavel paul, mohandas mahatma, franz
    ferenc, frederic fryderyk, nicolaus mikolaj nicholas, rene renatus, ludwig louis, wilhelm william,
    friedrich frederick, karl carl charles, johann johannes, christoph christopher, cristoforo christopher,
    ferdinand fernao, eugene eugen yevgeny, geoffrey jeffrey jeff geoff, alan allan allen, philippe philip,
    georg george, george georges, hernan hernando, zinedine zizou, jozef josef joseph, muhammad mohammed
    mohammad, sophia sofia, tadeusz thaddeus, antonin antony, antony marcus, maximilien maximilian, vasily
    vasili vassily wassily basil, alexei aleksei alexey aleksey, andrei andrey, konstantin constantine,
    raphael raffaello rafael
    """
)
"""Given names that may stand for each other."""

MONONYMS: dict[str, str] = {
    pair.split(":")[0]: pair.split(":")[1]
    for pair in words(
        """
        galileo:galilei napoleon:bonaparte michelangelo:buonarroti leonardo:vinci raphael:sanzio dante:alighieri
        rembrandt:rijn tycho:brahe amerigo:vespucci giotto:bondone raffaello:sanzio donatello:bardi titian:vecellio
        erasmus:rotterdam copernicus:copernicus saladin:ayyub canaletto:canal madonna:ciccone cher:sarkisian
        elvis:presley oprah:winfrey fidel:castro evita:peron mao:zedong deng:xiaoping xi:jinping zhou:enlai
        chiang:kai-shek ho:minh sun:yat-sen
        """
    )
}
"""Persons called by one name that is not their surname, with the rest of the name."""

UNLIKE: frozenset[tuple[str, str]] = frozenset(
    (first, last)
    for first, last in (
        pair.split()
        for pair in [
            "john adams",
            "george bush",
            "johann strauss",
            "alexandre dumas",
            "oliver holmes",
            "john rockefeller",
            "pieter bruegel",
            "martin luther",
            "hans holbein",
            "joseph kennedy",
            "robert kennedy",
            "henry james",
            "william james",
            "pliny elder",
            "carl bach",
            "johann bach",
            "henry ford",
        ]
    )
)
"""Given name and surname of persons from whom only a middle name tells a kinsman."""
