"""Given names, by which a person's name is told from a place's; names that are one in several tongues; bynames."""

from tutor.study.judging.tables import groups, words

GIVEN = frozenset(
    words(
        """
        aaron abbie abby abdul abdullah abel abigail abraham ada adam adele adelaide adolf adrian agatha agnes ahmad
        ahmed aime aisha akbar akira al alan albert alberto albrecht aldous alec alejandro aleksandr aleksei
        alessandro alex alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alison
        allan allen alois alphonse amadeo amadeus amanda amartya amedeo amelia amy ana anastasia anatole anatoly
        anders andre andrea andreas andrei andrew andrey andy angela angelina anita ann anna anne annie anselm
        anthony antoine anton antonia antonin antonio antony aretha aristotle arnold arsene artemisia arthur artur
        arturo ashley astrid atahualpa aubrey audre audrey august auguste augustin augusto augustus aurelius aung
        austin ayn barack barbara barbra barry bartholomew bartolomeo baruch beatrice beatrix bela ben benazir
        benedict benito benjamin benoit bernard bernhard bernardo bernie bertha berthold bertolt bertrand betsy
        betty bill billie billy bjorn blaise bob bobby boris brad brian brigitte bruce bruno buzz calvin camille
        camilla carl carla carlo carlos carol caroline carolyn carrie casimir caspar catherine cecil cecilia cesar
        cesare chaim charles charlie charlotte chester chinua chris christa christian christiaan christina christine
        christoph christopher cicely claire clara clarence claude claudia claudius clement clementine cleopatra
        clifford clint coco cole colin constantine constantin cornelius corazon cyril cyrus dag dale dan daniel
        daniele dante daphne dave david davy deborah denis dennis derek desiderius desmond diana diane dick diego
        dietrich dimitri dmitri dmitry dolores dominic don donald donatello dora doris dorothea dorothy douglas duke
        dwight earl eberhard ed eddie edgar edith edmond edmund edna eduard edouard eduardo edvard edward edwin egon
        eileen eleanor elena eli elias elie elinor elisabeth elizabeth ella ellen ellie elon elsa elvis emil emile
        emiliano emilie emilio emily emma emmanuel emmeline emmy enid enrico enrique erasmus eric erich erik ernest
        ernesto ernst ervin erwin esther ethan ethel etienne eugen eugene eugenio eunice eva evangelista evariste
        eve evelyn fabian fanny farrokh felix felipe ferdinand fernando ferdinando fidel fiona florence francesca
        francesco francis francisco franco francois francoise frank franklin franz fred freddie frederic frederick
        frederik frida fridtjof friedrich fritz fyodor gabriel gabriela gabriele gaetano galileo gamal gary gaspar
        gaston gene genghis geoffrey george georg georges georgia georgy gerald geraldine gerard gerd gerhard
        gerardus gertrude giacomo gian gilbert giles gina giordano giorgio giotto giovanni girolamo giulio giuseppe
        glenn gloria golda gordon gottfried gotthold gottlieb grace graham grant greg gregor gregory greta grete
        grigori groucho guglielmo guido guillaume gunter gunther gus gustav gustave guy gwendolyn hans hannah hannes
        hannibal harold haile harriet harrison harry harvey hassan hedy heike hector heinrich heinz helen helena
        helene helmut hendrik henri henrietta henrik henry herbert herman hermann hernan hernando hieronymus hilary
        hilda hillary hippolyte hideki hirohito ho honore horace horatio howard hubert hugh hugo humphrey ian ibn
        ida ignatius ignaz igor ilya imelda immanuel imre indira inga ingmar ingrid ira irene iris irving isaac
        isaak isabel isabella isadora isambard isidor italo ivan ivar ivy ishiro jack jackie jackson jacob jacopo
        jacqueline jacques jakob james jamie jan jane janet janis jascha jason jasper jawaharlal jay jean jeanne
        jeff jefferson jeffrey jennifer jenny jeremy jerome jerry jesse jessica jim jimi jimmy joachim joan joanna
        joanne joao job joe joel johan johann johanna johannes john johnny jon jonas jonathan jorge jose josef josep
        joseph josephine joshua josiah joyce juan juana juanita judith judy jules julia julian julie juliet julio
        julius jurgen justin kamala karel karen karl kate katherine kathleen katharine kathryn keith ken kenneth
        kevin kim kirk klaus klemens knut kofi konrad konstantin kurt kwame lady lady laika lancelot langston larry
        lars laura laurence laurent lavrenty lawrence lazarus lech lee leif lena leo leon leonard leonardo leonid
        leonhard leonora leopold leroy leslie lester lev lewis liam liberace lili lillian lily linda linus lisa lise
        liza lloyd lorenzo lothar lou louis louisa louise lubna luc luca lucas lucia lucian luciano lucien lucille
        lucius lucretia lucrezia lucy ludovico ludwig luigi luis luise luiz luke lula luther lyndon lynn mabel mae
        magnus mahatma malala malcolm manfred manuel manuela marc marcel marcello marco marcus margaret margarete
        margot marguerite maria marian marie marilyn mario marion marissa mark marlene marshall martha martin
        martina marvin mary mata mathew mathias matilda matteo matthew matthias maud maurice mauricio max maxim
        maximilian maximilien may maya maynard meg mehmed mel melinda mercedes meriwether merle michael michel
        michelangelo michele michelle miguel mika mike mikhail miklos mildred miles milos milton mina mirza mohandas
        mohammad mohammed molly moritz morris moses muammar muhammad mungo murasaki murray mustafa myra nadia nadine
        nancy naomi napoleon narendra natalia nathan nathaniel neil nell nellie nelly nelson neville nicholas nicola
        nicolas nicolaus niccolo nick nicole niels nigel nikita nikola nikolai nikolaus nina noah noam noel nora
        norbert norma norman octavia octavio olga oliver olivia olympe omar oprah orson orville oscar oskar osama
        osman oswald otis otto ove owen pablo pancho paolo parmenides pascal pat patrice patricia patrick patti paul
        paula pauline pavel pearl pedro peggy penelope percy pete peter petra petrus phil philip philipp philippe
        phillip phillis phoebe pierre pieter piero piet pietro pius plato pol polly pyotr quentin rabindranath
        rachel ralph ramon rafael raffaello raphael raul ray raymond rebecca regina reinhard reinhold rembrandt rene
        renee rhonda ricardo richard rick rita robert roberta roberto robespierre robin rodolfo rodrigo roger roland
        rolf romain roman ronald ronnie rosa rosalind rosalyn rosamund rose rosemary roy ruben rudolf rudolph
        rudyard rupert ruth ryan sacagawea saddam sadi sally salman salvador salvatore sam samuel sandra sandro
        santiago sara sarah satyajit saul scott sean sebastian selma serena sergei sergey serge sergio seymour
        shakuntala sharon sheila sherlock shinzo shirley sibyl sidney siegfried sigmund sigrid silvia silvio simon
        simone simeon sinclair siddhartha sitting sofia sofonisba sojourner solomon sonia sophia sophie soren
        spencer spiro srinivasa stan stanislaw stanislav stanley stefan stefano stella stendhal stephen stephanie
        stephane steve steven stevie stokely stuart subhas subrahmanyan sukarno susan susanna susie suzanne sven
        sylvia syngman tadeusz tamara ted tenzing teresa terence terry thabo thaddeus thelma thelonious theodor
        theodore theo theophile theresa therese thich thomas thor thorstein thurgood tim timothy tina titus tito
        tobias todd tom tommaso tommy toni tony toussaint tracy trygve tycho tyrone ulrich ulysses umberto upton
        urbain ursula uwe valentina valeria valerie valery van vaclav vasco vasili vasily vera vernon veronica
        victor victoria vidkun viktor vilhelm vincent vincenzo viola virgil virginia vita vito vittorio vivian
        vivien vladimir vyacheslav wallace walt walter wanda wangari warren washington wendell wendy werner wernher
        wilbur wilfred wilhelm wilhelmina willa willard willem william willy wilma winifred winston wolfgang woodrow
        woody wole xavier yasser yehudi yevgeny yitzhak yoko yoshinobu yukio yuri yury yves yvonne zachary zelda
        zinedine zora zubin
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
