"""Which of the sums that a case tells are its own."""

# A sum of somebody who is no party is told for comparison and belongs to another case.  In SQL, over a row p
# of case_penalties.
OWN = """(p.respondent = '' or exists (
    select 1 from case_parties q where q."case" = p."case" and q.entity = p.respondent))"""
