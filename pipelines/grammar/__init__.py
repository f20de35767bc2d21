"""The grammar of the field: sums, dates, names, citations and doers in running text, one question a module.

Stages ask it.  Which words mean what stands in `pipelines.lexicon`, language by language; how they combine
stands here.
"""
