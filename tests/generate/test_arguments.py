"""Each rule for arguments finds what it is for, and leaves alone what only looks like it."""

from collections.abc import Callable, Iterator

import pytest

from tests.generate.drafting import reading, shown
from tutor.generate.notes.claims import claims
from tutor.generate.notes.conditionals import conditionals
from tutor.generate.notes.contrasts import contrasts
from tutor.generate.notes.effects import effects
from tutor.generate.notes.essences import essences
from tutor.generate.notes.grounds import grounds
from tutor.generate.notes.questions import questions
from tutor.generate.notes.reasons import reasons
from tutor.generate.notes.views import views
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading

Rule = Callable[[Reading], Iterator[Proposal]]

FOUND: list[tuple[Rule, str, str]] = [
    (reasons, "Ferries stay useful in the north because bridges freeze over in winter.",
     "the author: Ferries stay useful in the north because Bridges freeze over in winter"),
    (reasons, "Because bridges freeze over in winter, ferries stay useful in the north.",
     "the author: Ferries stay useful in the north because Bridges freeze over in winter"),
    (reasons, "The fact that most seats stay empty shows that the timetable is wrong.",
     "the author: The timetable is wrong because Most seats stay empty"),
    (reasons, "The fact that most seats stayed empty shows that the timetable was not the only trouble.",
     "the author: The timetable was not the only trouble because Most seats stayed empty"),
    (reasons, "The loss of North Orran in 1931 was decisive because its grain had fed the whole town.",
     ("What reason does the article give for this? \u201cThe loss of North Orran in 1931 was decisive.\u201d = "
      "[North Orran\u2019s] grain had fed the whole town")),
    (reasons, "I firmly believe that ferries deserve public money because no road leads to Orran.",
     "the author: Ferries deserve public money because No road leads to Orran"),
    (reasons, "Commuters love the ferry not because it is cheap, but because the upper deck is quiet.",
     "the author: Commuters love the ferry because The upper deck is quiet"),
    (reasons, "The council of Orran opposes the bridge on the grounds that the piers would block the ferry.",
     ("What reason does the article give for this? \u201cThe council of Orran opposes the bridge.\u201d = "
      "The piers would block the ferry")),
    (reasons, "Due to the high fares, many workers take the bus.",
     "What reason does the article give for this? \u201cMany workers take the bus.\u201d = The high fares"),
    (grounds, ("The treaty with Helmer does not mean that Orran lacks plans of its own. In particular, the new pier "
               "would free Orran from the tolls of Helmer."),
     ("the author: The treaty with Helmer does not mean that Orran lacks plans of its own because "
      "The new pier would free Orran from the tolls of Helmer")),
    (grounds, "The fares have doubled since March. Therefore, most workers take the bus.",
     "the author: Most workers take the bus because The fares have doubled since March"),
    (grounds, "Most workers take the bus. This is because the fares of the ferry have doubled since March.",
     "the author: Most workers take the bus because The fares of the ferry have doubled since March"),
    (grounds, "The ferry carries every nurse of Orran. Orran therefore depends on a boat of sixty years.",
     "the author: Orran depends on a boat of sixty years because The ferry carries every nurse of Orran"),
    (grounds, ("A bridge has two drawbacks. First, a bridge costs more than ten ferries. Nobody denies this. Second, "
     "a bridge cannot follow its passengers to another harbour."),
     ("the author: A bridge has two drawbacks because A bridge costs more than ten ferries "
     "because A bridge cannot follow its passengers to another harbour")),
    (grounds, "Bridges are weaker than they look. For example, the Orran bridge fell in a storm of medium strength.",
     ("The article says: \u201cBridges are weaker than they look.\u201d What example does it give? = "
     "The Orran bridge fell in a storm of medium strength")),
    (grounds, "The old pier sank in the storm, forcing every ferry to land at Helmer.",
     ("The article says: \u201cThe old pier sank in the storm.\u201d What consequence does it name? = "
     "It forced every ferry to land at Helmer")),
    (grounds, "Ferries draw young families to Orran. This leads to fuller schools on both shores.",
     ("The article says: \u201cFerries draw young families to Orran.\u201d What does it say comes of this? = "
     "It leads to fuller schools on both shores")),
    (reasons, "Night ferries rarely run in winter, as the crews must be paid twice in the dark.",
     "the author: Night ferries rarely run in winter because The crews must be paid twice in the dark"),
    (reasons, "The crews must be paid twice in the dark, which is why night ferries rarely run in winter.",
     "the author: Night ferries rarely run in winter because The crews must be paid twice in the dark"),
    (reasons, "The main reason the ferry should be saved is that no road leads to Orran.",
     "the author: The ferry should be saved because No road leads to Orran"),
    (grounds, "Night ferries rarely run in winter. Why? Because the crews must be paid twice in the dark.",
     "the author: Night ferries rarely run in winter because The crews must be paid twice in the dark"),
    (grounds, "Orran does not need a second bridge. Orran already has the best ferry of the lake.",
     "the author: Orran does not need a second bridge because Orran already has the best ferry of the lake"),
    (conditionals, "Even if the lake freezes early, the ferry company must pay every member of the crew.",
     ("According to the article, what follows even if the lake freezes early? = "
      "The ferry company must pay every member of the crew")),
    (views, "The bridges of Orran, Ragna Moe argues, are weaker than they look in the summer.",
     ("According to the article, what does Ragna Moe argue about the bridges of Orran? = "
      "The bridges of Orran are weaker than they look in the summer")),
    (reasons, "And because bridges freeze over in winter, ferries stay useful in the north.",
     "the author: Ferries stay useful in the north because Bridges freeze over in winter"),
    (grounds, "No boat has sunk on Lake Orran since the war, meaning that the ferry is safer than the road.",
     "the author: The ferry is safer than the road because No boat has sunk on Lake Orran since the war"),
    (conditionals, "For Helmer Dahl to sell the last ferry would leave Orran without a doctor in winter.",
     ("According to the article, what would it do for Helmer Dahl to sell the last ferry? = "
      "Leave Orran without a doctor in winter")),
    (contrasts, "Although the ferry is slow, commuters prefer the ferry to the bridge in winter.",
     "the author: Commuters prefer the ferry to the bridge in winter against The ferry is slow"),
    (contrasts, "Of course, a bridge saves time for lorries. But a bridge costs more than ten ferries.",
     "the author: A bridge costs more than ten ferries against A bridge saves time for lorries"),
    (contrasts, "Of course, a bridge saves time for lorries. But it cost the town more than ten ferries.",
     ("The author grants: \u201cA bridge saves time for lorries.\u201d What does the author reply? = "
      "It cost the town more than ten ferries")),
    (views, "A study of the Orran Institute found that commuters sleep better after a crossing by boat.",
     ("According to the article, what did a study of the Orran Institute find about commuters? = "
      "Commuters sleep better after a crossing by boat")),
    (contrasts, "Lorries gain an hour by the bridge. However, they pay for it with higher tolls.",
     ("What does the article set against this statement: \u201cLorries gain an hour by the bridge\u201d? = "
     "They pay for it with higher tolls")),
    (contrasts, "The ferry is not a relic of poor times. Rather, it is the cheapest road across the lake.",
     ("The article says: \u201cThe ferry is not a relic of poor times.\u201d What does it say instead? = "
     "It is the cheapest road across the lake")),
    (claims, "The trouble with a bridge on a deep lake is that nobody can move the piers to another harbour.",
     ("What, according to the article, is the trouble with a bridge on a deep lake? = "
      "Nobody can move the piers to another harbour")),
    (claims, "In conclusion, a town on two shores needs a ferry more than it needs a bridge.",
     ("In what claim does the article sum up what it has said? = "
      "A town on two shores needs a ferry more than it needs a bridge")),
    (views, "Some engineers argue that ferries waste much fuel, while others hold that bridges waste good land.",
     ("The article reports that some engineers hold: \u201cFerries waste much fuel.\u201d "
      "What do other engineers hold instead? = Bridges waste good land")),
    (views, "Ragna Moe argues that ferries waste much fuel, while Helmer Dahl holds that bridges waste good land.",
     "Helmer Dahl: Bridges waste good land"),
    (views, "The Orran Ferry Board argues that ferries will outlive every bridge on the lake.",
     ("According to the article, what does the Orran Ferry Board argue about ferries? = "
      "Ferries will outlive every bridge on the lake")),
    (views, "According to Ragna Moe, ferries will outlive every bridge on the lake.",
     ("According to the article, what does Ragna Moe hold about ferries? = "
      "Ferries will outlive every bridge on the lake")),
    (views, "For Helga Moe, ferries will outlive every bridge on the lake.",
     ("According to the article, what does Helga Moe hold about ferries? = "
      "Ferries will outlive every bridge on the lake")),
    (views, "Ragna Moe\u2019s view is that ferries will outlive every bridge on the lake.",
     ("According to the article, what does Ragna Moe hold about ferries? = "
      "Ferries will outlive every bridge on the lake")),
    (views, "Looking back, Ragna Moe argues that it is wrong to sell the last boat of a poor town.",
     ("According to the article, what does Ragna Moe argue that it is wrong to do? = "
      "Sell the last boat of a poor town")),
    (views, "Looking back, Ragna Moe argues that a ferry is a gift because it deprives nobody of land.",
     "Ragna Moe: A ferry is a gift because [A ferry] deprives nobody of land"),
    (grounds, "Bridges no longer work in the far north.\n\nFor one thing, bridges freeze over in every winter.",
     "the author: Bridges no longer work in the far north because Bridges freeze over in every winter"),
    (views, "According to Ragna Moe, the lack of bridges means more work for every crew.",
     ("According to the article, what does Ragna Moe hold about the lack of bridges? = "
      "The lack of bridges means more work for every crew")),
    (conditionals, "When a man has crossed the lake, he is entitled to a cup of hot coffee.",
     ("According to the article, what happens when a man has crossed the lake? = "
      "He is entitled to a cup of hot coffee")),
    (contrasts, "Ferries cross the lake in an hour, although the bridges of the north are longer than the boats.",
     ("What does the article set against this statement: \u201cThe bridges of the north are longer than the "
     "boats\u201d? "
      "= Ferries cross the lake in an hour")),
    (views, "Critics say that the ferry is a toy for tourists from distant towns.",
     ("According to the article, what do critics say about the ferry? = "
      "The ferry is a toy for tourists from distant towns")),
    (views, "Ragna Moe argued in 1962 that ferries would outlive every bridge on the lake.",
     ("According to the article, what did Ragna Moe argue about ferries? = "
      "Ferries would outlive every bridge on the lake")),
    (views, "Ragna Moe thinks that ferries will outlive bridges. This is because no ice can break a ferry.",
     "Ragna Moe: Ferries will outlive bridges because No ice can break a ferry"),
    (views, "Critics say that ferries are slow boats. But ferries are on time in every kind of weather.",
     "the author: Ferries are on time in every kind of weather against Ferries are slow boats"),
    (views, "Critics say that ferries are doomed in winter because bridges are faster than boats.",
     ("The article reports that critics hold: \u201cFerries are doomed in winter.\u201d What reason is given for this? "
     "= "
      "Bridges are faster than boats")),
    (views, ("Ragna Moe claims that ferries waste much fuel. Helmer Dahl believes that bridges waste good land. "
             "Sofie Krag holds that tunnels waste the time of everybody."),
     "Helmer Dahl: Bridges waste good land"),
    (conditionals, "If the lake freezes early, the ferry company must hire an icebreaker from Sweden.",
     ("According to the article, what follows if the lake freezes early? = "
      "The ferry company must hire an icebreaker from Sweden")),
    (conditionals, "When the lake freezes early, nurses and teachers cross the ice on foot.",
     "According to the article, what happens when the lake freezes early? = Nurses and teachers cross the ice on foot"),
    (conditionals, "Without a ferry, the shops of Orran would close within a year.",
     "According to the article, what would happen without a ferry? = The shops of Orran would close within a year"),
    (conditionals, "The shops of Orran would close within a year if the ferry lost its licence.",
     ("According to the article, what would follow if the ferry lost its licence? = "
     "The shops of Orran would close within a year")),
    (conditionals, "For a ferry to pay its way, its owner must carry lorries as well as commuters.",
     ("According to the article, what is needed for a ferry to pay its way? = "
     "Its owner must carry lorries as well as commuters")),
    (conditionals, "The longer a crossing takes, the more passengers pay for coffee and cake.",
     ("How does the article end this? \u201cThe longer a crossing takes, ...\u201d = "
     "The more passengers pay for coffee and cake")),
    (conditionals, ("The pier at Helmer was a ruin; if the new pier sinks as well, the ferry must land on the beach "
     "beside the church."),
     ("According to the article, what follows if the new pier sinks as well? = "
      "The ferry must land on the beach beside the church")),
    (effects, "The flood of 1951 led to stricter rules for every harbour.",
     "According to the article, what did the flood of 1951 lead to? = Stricter rules for every harbour"),
    (effects, "Higher bridge tolls could lead to longer queues at the ferry.",
     "According to the article, what could higher bridge tolls lead to? = Longer queues at the ferry"),
    (essences, "A ferry is not a floating bridge, but a promise of regular company.",
     "According to the article, a ferry is not a floating bridge. What is it instead? = A promise of regular company"),
    (essences, "Every ferry company must publish its timetable before the summer season.",
     "According to the article, what must every ferry company do? = Publish its timetable before the summer season"),
    (essences, "Unlike a bridge, a ferry can move to another harbour.",
     "What difference between a bridge and a ferry does the article name? = A ferry can move to another harbour"),
    (questions, "Why do commuters prefer the ferry? Commuters love the quiet of the upper deck.",
     ("The article asks: \u201cWhy do commuters prefer the ferry?\u201d What does it answer? = "
     "Commuters love the quiet of the upper deck")),
]  # fmt: skip

LEFT: list[tuple[Rule, str]] = [
    (reasons, "Since 1931 the Orran ferry has run every day."),
    (reasons, "Not because of the fares."),
    (reasons, "As the ferry left the harbour, the band began to play on the upper deck."),
    (reasons, "As the tolls of the bridge have risen over the years, the ferry faces hurdles from another side."),
    (reasons, "The ferry is safe, as the captain said."),
    (reasons, "Ragna Moe is a member of the board, a body which failed due to quarrels."),
    (reasons, "The crew slowed the boat, so as to spare the old engine some trouble."),
    (grounds, "He had sold it. Therefore, the company was poor."),
    (grounds, "The day began with rain. First, the band played. Second, the mayor spoke."),
    (grounds, "The board met with these guests: the mayor of Orran, the nurse and the teacher."),
    (contrasts, "While walking along the lake, visitors hear the bell."),
    (contrasts, "They had sold it. However, the company was poor."),
    (views, "The board held that day in honour."),
    (views, "He said that it was late."),
    (conditionals, "If this happens, it stops."),
    (conditionals, "When the lake froze in 1931, nurses and teachers crossed the ice on foot."),
    (conditionals, "The board asked if the ferry had lost its licence."),
    (effects, "The strike that led to new fares was short."),
    (effects, "Delays caused by ice are a nuisance for the commuters of Orran."),
    (essences, "They must publish it before the summer."),
    (essences, "A ferry is not fast, but it is there."),
    (essences, "While every ferry company must publish its timetable, nobody reads the thing."),
    (reasons, "Since ancient times, ferries have crossed the lake with ropes, with sails, or with steam."),
    (reasons, "Ferries have carried more lorries since the 1980s, partly a result of the toll, and partly of fear."),
    (reasons, "As new engines are built several technical, legal, and social questions will come up again."),
    (contrasts, "While a captain is asleep, the mate keeps an eye on the lights of the harbour."),
    (contrasts, "The toll of the bridge rises with the years, but remains lower than the fare of the ferry."),
    (effects, "\u201cThe fog caused delays,\u201d as the captain said."),
    (grounds, "Ragna Moe wrote a book about the Orran Ferry: The Long Rope, a history of boats that move slowly."),
    (grounds, "First, a ferry gives its passengers time. However, nobody on the upper deck has to look busy."),
    (grounds, "Commuters sleep badly after a drive. A study of the Orran Institute found that bridges rust."),
    (claims, "The trouble with it is that nobody can move the piers to another harbour."),
    (claims, "In conclusion, they like it."),
    (reasons, "The fact that few people agree, or that they agree late, does not mean that there is no best fare."),
    (reasons, "Since ancient times boats have been built with iron nails, copper plates, with rope, or with glue."),
    (reasons, "The council of Orran opposes the bridge on the grounds that its piers would block the ferry."),
    (reasons, "As no bridge has survived a hard winter, the ferry remains the only sure way to Orran."),
    (reasons, "Commuters leave the ferry because the mayor believes the piers are weak and ugly."),
    (reasons, "The captain was as tired as the crew is old, was as slow as it has to be."),
    (grounds, "Night ferries rarely run in winter. Why? Because of the crews."),
    (conditionals, "Even if the lake freezes early, since nobody denies it, the company is poor."),
    (grounds, "The ferry carries more lorries every year. This increase is due to the tolls of the bridge."),
    (conditionals, "When Moe sleeps, two young mates, Dahl and Krag, take the wheel and watch the lights."),
    (conditionals, "If ice affects the pier, the beach, and the church, then this harbour has to be closed for weeks."),
    (reasons, "Because ferries differ in size, although attempts to compare them have been made, nobody agrees."),
    (reasons, "Ragna Moe objects to the plan of Helmer Dahl on the grounds that he has made many mistakes."),
    (reasons, "The logic of the toll is that it is fair to lorries, because the crews can rest on the boat."),
    (views, "Ragna Moe believes life to be all that we have, and ferries to be a part of it."),
    (essences, "A second bridge is not going to be built, but seriously, we need to talk about the old one."),
    (grounds, "If there were only ice, all would be clear. It is because there is fog that the lake is feared."),
    (grounds, "In 1931, Ragna Moe wrote an article about engines. Thus, the engine can for once be tested."),
    (essences, "The weakness of the pier in a hard winter was underscored by a report of the mayor."),
    (essences, "Every captain must usually be licensed by the harbour of Orran."),
    (conditionals, "This might be the best pier of all if the lake freezes early in the winter."),
    (reasons, "The name of the lake is from an old word, which means 'to go out', and refers to the sun."),
    (grounds, "The crisis occurs on the lake. It would seem, therefore, that no ferry can save the town."),
    (reasons, "The victory of the ferry was entirely due to the strength of the ice in the north."),
    (conditionals, "When written in ink, the timetable of Orran has twelve pages, including a page of fares."),
    (views, "Still another engineer, Adin Moe, claims that the old ferry was the daughter of a steamer."),
    (contrasts, "The second costs more than the first bridge. However, nobody in Orran pays for it."),
    (reasons, "Tolls are unworthy of a civilized lake, as most towns have concluded."),
    (grounds, "Commuters trust the ferry: no boat has sunk on Lake Orran since the war."),
    (grounds, "Critics say that ferries are slow. Therefore, most commuters take the bridge to Helmer."),
    (grounds, "The fares have doubled since March. So, we all know how that ended for the company."),
    (views, "Another way engineers defend ferries from the old thought experiment is to count the empty seats."),
    (views, "Ragna Moe denies that ferries will outlive every bridge on the lake."),
    (views, "Some hold that ferries waste more fuel than any other boat."),
    (views, "Ragna Moe thought that his fares were made for the rich towns of the south."),
    (claims, "The ferry without a licence was sold to the harbour of Bergen."),
    (contrasts, "As for the pier, and yet nobody knows."),
    (views, "These studies found that commuters sleep better after a crossing by boat."),
    (grounds, "The ferry carries many workers. In particular, nurses cross the lake by night."),
    (views, "Ragna Moe argues that there is no better boat for the poor of a town than an old ferry."),
    (contrasts, "The ferry carries not only the cars of the town, but it brings the mail of the lake as well."),
    (contrasts, "There is no consensus on the oldest bridge of the lake. However, Orran built one before the war."),
    (contrasts, "Engineers agree on the ferry, but there is no clear answer to what the bridge costs the town."),
    (questions, "Do you remember the old ferry? The old ferry was built in Bergen."),
]


@pytest.mark.parametrize(("rule", "text", "wanted"), FOUND, ids=lambda value: value if isinstance(value, str) else None)
def test_a_rule_finds_what_it_is_for(rule: Rule, text: str, wanted: str) -> None:
    assert wanted in [shown(proposal.note) for proposal in rule(reading(text + "\n"))]


@pytest.mark.parametrize(("rule", "text"), LEFT, ids=lambda value: value if isinstance(value, str) else None)
def test_a_rule_leaves_alone_what_only_looks_like_it(rule: Rule, text: str) -> None:
    assert [shown(proposal.note) for proposal in rule(reading(text + "\n"))] == []
