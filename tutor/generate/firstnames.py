"""First names, whose they are, and the family names that stand before them: closed lists."""

GIVEN_NAMES = frozenset(
    """
    aaron abdul abigail abraham ada adam adrian agnes ahmed alan albert alberto aldous alejandro alessandro alex
    alexander alexandra alexei alfonso alfred ali alice alison alonzo amelia amir amy anders andreas andrei andres
    andrew andrey angela angus anita ann anna anne annie anthony antoine anton antonia antonio archibald ariel
    aristide arnold arthur arturo audrey august augustus barack barbara bartholomew beatrice bella benedict benito
    benjamin bernard bernhard bertha bertrand bessie beth betty bill bjorn bob boris brad brenda brendan brian bruce
    buzz caleb calvin camille carl carlo carlos carol caroline catherine cecil cecilia celia charles charlotte chester
    chris christian christine christopher claire clara clarence claude clement clifford clive colette colin constance
    cornelius cyril dale damien dan daniel daniela dante darius david davy dean deborah denis dennis diana diego
    dietrich dmitri dominic dominique don donald doris dorothy douglas duncan dwight earl ed edgar edith edmund eduard
    eduardo edward edwin eileen elaine eleanor elena eli elias elisa elizabeth ellen elsie emil emilio emily emma
    emmanuel enoch enrico eric erik erin ernest erwin esther ethan ethel eugene eugenia eva evan evelyn fatima felix
    ferdinand fernando fiona florence frances francis francisco frank franklin fred frederic frederick frederik
    friedrich fritz gabriel galileo gary gavin genevieve geoffrey georg george georges georgia gerald gerard gertrude
    gianni gilbert gina giorgio giovanni giuseppe gladys glenn gloria gordon grace graeme graham greg gregory greta
    guido guillermo gunther gustav guy hamid hamish hannah hans hari harold harriet harry hassan hector hedwig heidi
    heinrich helen helga henri henrietta henrik henry herbert herman hermann hilary hiram hiroshi horace howard hubert
    hugh hugo humphrey hussein ian ibrahim ida ignatius igor ilya immanuel ines inez ingrid irene iris irma irving
    isaac isabel isabella isidore ismail isobel ivan ivor jack jackie jacob jacques jaime jakob jamal james jan jane
    janet jared jason javier jay jean jeanne jeff jeffrey jennifer jenny jeremy jerome jesse jessica jill jim jimmy
    jin jo joachim joan joanna joaquin jody joe joel johan johann johanna johannes john johnny jon jonathan jorge jose
    josef joseph josephine joshua josiah joyce juan judith judy jules julia julian juliet julio julius justin kai
    kamala karen karin karl katarina kate katherine kathleen kathryn katie kay keith ken kenji kenneth kevin khalid
    kim kirsten klaus konrad konstantinos kurt kyriakos larry lars laura lawrence lena leo leon leonard leonardo
    leonid leopold leroy leslie lester levi lewis liam lillian linda lisa lloyd lois lorenzo lothar lou louis louise
    lucas lucia lucille lucy ludwig luigi luis luke lydia lyndon mabel madeleine magnus malcolm manuel marc marcel
    marco marcus margaret margot maria marian marianne marie marilyn mario marjorie mark marta martha martin marvin
    mary matteo matthew matthias maureen maurice max maximilian maya mehmet mel melissa meredith michael michel
    michelle miguel mike mikhail mildred milton miriam mitchell mohamed mohammad mohammed mohandas molly monica morris
    muhammad mustafa nadia nadine nancy napoleon natalia natalie nathan nathaniel ned neil nellie nelson nicholas nick
    nicolas nicos niels nigel nikita nikola nikolai nina noah noam noel nora norbert norma norman nuri octavia olaf
    olga oliver olivia omar orville oscar oskar otto owen pablo pam pamela paolo pascal pat patricia patrick patti
    paul pauline pearl pedro peggy penelope percy pete peter phil philip philippe phillip phoebe pierre pietro quentin
    rachel rafael ralf ralph ramon raul ray raymond rebecca reginald rene rex ricardo richard rick rita rob robert
    roberta roberto robin rocco rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory rosa
    rosalind rose rosemary roy ruben rudolf rudolph rupert russell ruth sadie sally salvador sam samuel sandra sandy
    santiago sarah sasha saul scott sean sebastian selma serge sergei sergey sergio seymour shane sharon sheila
    shirley sidney sigmund silvia simon simone sofia sofie solomon sonia sophia sophie stanislaw stanley stefan
    stefano stella stephan stephanie stephen steve steven stewart stuart sultan susan sven sybil sylvia tatiana ted
    terence teresa terry thaddeus thelma theo theodore theresa thomas tim timothy tina todd tom tomas tommy tony tracy
    trevor ulrich ulysses umberto ursula valentina valerie vera vernon veronica victor victoria vikram viktor vince
    vincent viola virginia vivian vladimir wallace walter wanda warren wayne wendy werner wilbur wilfred wilhelm
    willem william willis wilma winston wolfgang woodrow xi yasser yuri yusuf yuval yves zachary zelda zoe
    """.split()
)
"""First names in small letters."""

WOMEN = frozenset(
    """
    abigail ada agnes alexandra alice alison amelia amy angela anita ann anna anne annie antonia audrey barbara beatrice
    bella bertha bessie beth betty brenda camille carol caroline catherine cecilia celia claire clara colette constance
    daniela deborah diana dominique doris dorothy edith eileen elaine eleanor elena elisa elizabeth ellen elsie emily
    emma erin esther ethel eugenia eva fatima fiona florence frances genevieve georgia gertrude gina gladys grace greta
    hannah harriet hedwig heidi helen helga henrietta hilary ida ines inez ingrid irene iris irma isabel isabella ismail
    isobel jane janet jeanne jennifer jenny jessica jill joan joanna johanna josephine joyce judith judy julia juliet
    kamala karen karin katarina kate katherine kathleen kathryn katie kay kirsten laura lena lillian linda lisa lois
    louise lucia lucille lucy lydia mabel madeleine margaret margot maria marian marianne marie marilyn marjorie marta
    martha mary maureen maya melissa meredith michelle mildred miriam molly monica nadia nadine nancy natalia natalie
    nellie nina nora norma octavia olga olivia pam pamela patricia patti pauline pearl peggy penelope phoebe rachel
    rebecca rita roberta rosa rosalind rose rosemary ruth sadie sally sandra sarah selma sheila shirley silvia simone
    sofia sofie sonia sophia sophie stella stephanie susan sybil sylvia tatiana teresa thelma theresa tina ursula
    valentina valerie vera veronica victoria viola virginia vivian wanda wendy wilma winston zelda zoe lise marie
    """.split()
) - {"ismail", "winston"}
"""First names of women, in small letters."""

EITHER = frozenset(
    "alex ariel audrey carol chris clare cecil dana dominique evelyn jackie jamie jan jean jesse jo jody kay "
    "kim leslie marian meredith pat ray robin sam sandy sasha shannon terry tracy vivian xi yuval noam".split()
)
"""First names that men and women bear, in small letters."""

FAMILY_FIRST = frozenset(
    "an bai cai chan chang chao chen cheng chiang cho choi choe chu deng ding duong feng gao guo han hao he ho hoang "
    "hu hua huang huynh hwang hyon im jang jeon jeong jiang jin jo jung kang kim ko kong kwon lai le lee lei li liang "
    "liao lim lin liu lu luo ma mao moon nam ngo nguyen pak pan park peng pham phan qian qin ri rim roh ryu seo shen "
    "shi shin sin so song su sun tan tang tian tran truong vo vu wan wang wei wen wu xi xiao xie xu yan yang yao ye yi "
    "yoo yoon yu yuan yun zeng zhang zhao zheng zhou zhu".split()
)
"""Family names that stand before the given one, in small letters."""
