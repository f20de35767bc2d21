"""Words whose full stop does not end a sentence, and forms of company names that may."""

# Lower case, without the final stop.  One set for all languages: none of these ends a sentence often.
ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof hon st sr jr gen col rev vs etc eg ie cf viz al approx ca incl excl est no nos
    nr nrs núm n° art arts sec sect para paras par pars reg regs ch cap fig vol pp ed eds op cit
    ibid id resp max min dept gov abs ziff satz lit bzw z.b zb ggf usw u.a ua d.h dh i.v.m ivm gem
    vgl sog inkl zzgl bspw evtl mio mrd tsd mind m mme mmes mlle me dir arr réf délib n alin ann sig
    sigg dott avv ing lett co d.lgs dlgs provv segg pag all cod nn sra srta dña apdo num pág págs ap
    exp ref dhr mevr mw bijv o.a oa d.w.z jl nl lid pkt ust tys mln mld poz zm godz tj tzn np ul dz
    bl.a bla f.eks feks jf stk kap kl mv evt hhv t.ex tex dvs osv s.k sk p esim mm ns milj klo ks
    str dl dna pl ill stb ún évi sz bek tv ft odst písm čl č tzv např sb mil αρ αριθ παρ άρθ εδ περ
    κ.λπ κλπ εκατ χιλ δισ jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)

# "Facebook Inc. has" goes on; "Facebook Inc. The ICO" does not.
COMPANY_FORMS = frozenset("inc ltd corp co llc plc bros s.a s.p.a s.r.l b.v n.v a.s z.o.o d.o.o".split())

# Words that begin a sentence after a company's form: articles, pronouns and the like.
STARTERS = frozenset(
    """
    the this that these it he she they we a an in on as for after but however its his her their when
    while following der die das ein eine es sie er im am le la les l' il elle en un une ce cette el
    los las lo gli i de het een
    """.split()
)
