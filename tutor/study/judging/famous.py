"""Persons so well known that a surname alone means them, and so may be said in full."""

from tutor.study.judging.tables import phrases

FAMOUS = phrases(
    """
    charles darwin, albert einstein, isaac newton, marie curie, william shakespeare, napoleon bonaparte, wolfgang
    amadeus mozart, ludwig van beethoven, johann sebastian bach, galileo galilei, nicolaus copernicus, johannes
    kepler, tycho brahe, niels bohr, max planck, werner heisenberg, erwin schrodinger, paul dirac, enrico fermi,
    ernest rutherford, michael faraday, james clerk maxwell, andre-marie ampere, alessandro volta, georg ohm, nikola
    tesla, thomas edison, alexander graham bell, robert boyle, john dalton, antoine lavoisier, dmitri mendeleev,
    joseph priestley, henry cavendish, amedeo avogadro, louis pasteur, robert koch, edward jenner, alexander
    fleming, gregor mendel, carl linnaeus, jean-baptiste lamarck, james watson, francis crick, rosalind franklin,
    sigmund freud, carl jung, ivan pavlov, jean piaget, stephen hawking, richard feynman, robert oppenheimer, edwin
    hubble, edmond halley, blaise pascal, rene descartes, pierre de fermat, leonhard euler, carl friedrich gauss,
    gottfried wilhelm leibniz, bernhard riemann, david hilbert, kurt godel, alan turing, john von neumann, ada
    lovelace, charles babbage, emmy noether, henri poincare, georg cantor, evariste galois, srinivasa ramanujan,
    immanuel kant, georg wilhelm friedrich hegel, karl marx, friedrich engels, friedrich nietzsche, arthur
    schopenhauer, john locke, david hume, thomas hobbes, jean-jacques rousseau, baruch spinoza, george berkeley,
    john stuart mill, jeremy bentham, adam smith, david ricardo, thomas malthus, john maynard keynes, friedrich
    hayek, milton friedman, joseph schumpeter, max weber, emile durkheim, ludwig wittgenstein, bertrand russell,
    martin heidegger, jean-paul sartre, simone de beauvoir, albert camus, michel foucault, hannah arendt, karl
    popper, thomas kuhn, john rawls, soren kierkegaard, niccolo machiavelli, thomas aquinas, michel de montaigne,
    dante alighieri, giovanni boccaccio, miguel de cervantes, johann wolfgang von goethe, friedrich schiller,
    heinrich heine, victor hugo, honore de balzac, gustave flaubert, marcel proust, charles baudelaire, emile zola,
    jules verne, alexis de tocqueville, leo tolstoy, fyodor dostoevsky, anton chekhov, alexander pushkin, nikolai
    gogol, franz kafka, bertolt brecht, hermann hesse, james joyce, virginia woolf, charles dickens, jane austen,
    john milton, geoffrey chaucer, lord byron, john keats, oscar wilde, george orwell, aldous huxley, mark twain,
    ernest hemingway, herman melville, walt whitman, emily dickinson, edgar allan poe, henrik ibsen, hans christian
    andersen, jorge luis borges, gabriel garcia marquez, pablo neruda, rabindranath tagore, leonardo da vinci,
    michelangelo buonarroti, sandro botticelli, albrecht durer, rembrandt van rijn, johannes vermeer, diego
    velazquez, francisco goya, claude monet, edouard manet, edgar degas, paul cezanne, paul gauguin, vincent van
    gogh, pablo picasso, salvador dali, henri matisse, edvard munch, gustav klimt, wassily kandinsky, andy warhol,
    jackson pollock, frida kahlo, joseph haydn, franz schubert, robert schumann, frederic chopin, franz liszt,
    richard wagner, johannes brahms, giuseppe verdi, giacomo puccini, antonio vivaldi, george frideric handel,
    claude debussy, maurice ravel, pyotr ilyich tchaikovsky, igor stravinsky, dmitri shostakovich, gustav mahler,
    hector berlioz, arnold schoenberg, bela bartok, christopher columbus, vasco da gama, ferdinand magellan, amerigo
    vespucci, hernan cortes, francisco pizarro, marco polo, james cook, roald amundsen, robert falcon scott, ernest
    shackleton, yuri gagarin, neil armstrong, buzz aldrin, george washington, thomas jefferson, benjamin franklin,
    alexander hamilton, abraham lincoln, ulysses s. grant, robert e. lee, woodrow wilson, harry truman, dwight
    eisenhower, john f. kennedy, richard nixon, jimmy carter, ronald reagan, barack obama, donald trump, joe biden,
    winston churchill, neville chamberlain, margaret thatcher, tony blair, benjamin disraeli, oliver cromwell,
    horatio nelson, adolf hitler, joseph goebbels, heinrich himmler, hermann goring, otto von bismarck, konrad
    adenauer, willy brandt, helmut kohl, angela merkel, charles de gaulle, maximilien robespierre, georges danton,
    jean-paul marat, benito mussolini, giuseppe garibaldi, francisco franco, antonio salazar, vladimir lenin, joseph
    stalin, leon trotsky, nikita khrushchev, leonid brezhnev, mikhail gorbachev, boris yeltsin, vladimir putin,
    josip broz tito, nicolae ceausescu, vaclav havel, lech walesa, mahatma gandhi, jawaharlal nehru, nelson mandela,
    kwame nkrumah, patrice lumumba, simon bolivar, jose de san martin, fidel castro, che guevara, salvador allende,
    augusto pinochet, eva peron, emiliano zapata, gamal abdel nasser, anwar sadat, yasser arafat, saddam hussein,
    muammar gaddafi, osama bin laden, ruhollah khomeini, kemal ataturk, haile selassie, martin luther, john calvin,
    erasmus of rotterdam, ignatius of loyola, julius caesar, mark antony, marcus tullius cicero, johannes gutenberg,
    james watt, george stephenson, henry ford, wright brothers, florence nightingale, rosa parks, malcolm x, henry
    kissinger, robert mcnamara, george marshall, douglas macarthur, erwin rommel, bernard montgomery, george patton
    """
)
"""Full names in lower case, without accents."""

BY_SURNAME: dict[str, tuple[str, ...]] = {
    surname: tuple(sorted(name for name in FAMOUS if name.split()[-1] == surname))
    for surname in {name.split()[-1] for name in FAMOUS}
}
"""The famous persons of a surname."""
