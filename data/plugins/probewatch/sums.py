"""Which of the sums that a case tells are its own, and which have no worth in euro."""

# A sum of somebody who is no party is told for comparison and belongs to another case; so does what a court
# tells of, which an authority imposed.  In SQL, over a row p of case_penalties.
OWN = """(p.respondent = '' or exists (
    select 1 from case_parties q where q."case" = p."case" and q.entity = p.respondent))
  and p."case" not in (
    select c.id from cases c join entities n on n.id = c.authority where n.kind = 'court')"""

# Fines in a currency for which no rate is known: they are in no sum, so they are told beside it.
UNCONVERTED = """
select p.currency, count(*) as count, sum(cast(p.amount as real)) as amount from case_penalties p
where p.stage = 'imposed' and p.eur is null and {which} and {own} group by 1 order by 1"""
IN_YEAR = "p.date >= :year and p.date < :year || '~'"  # all of a year where :year is empty
