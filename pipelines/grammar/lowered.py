"""Fines that the authority itself lowered before it closed the matter: for early payment, or for hardship.

Spanish law has the authority name a sum when it opens proceedings and take a fifth or two off for payment in
time; the sum that closes them is the one imposed, what it was lowered from was proposed.  What a court lowers
was imposed.
"""

from pipelines.grammar.fine import Fine

FINAL = ("reduced", "paid")


def lowered(found: list[Fine]) -> list[Fine]:
    """The fines, with those that were lowered before they were imposed as proposed ones."""
    first = {(fine.amount, fine.currency) for fine in found if fine.initial and smaller(fine, found)}
    staged = [
        fine._replace(stage="proposed")
        if fine.stage == "imposed" and (fine.amount, fine.currency) in first
        else fine
        for fine in found
    ]
    proposed = [fine for fine in staged if fine.stage == "proposed"]
    if any(fine.stage == "imposed" for fine in staged):
        return staged
    final = next((f for f in staged if f.stage in FINAL and any(smaller(p, [f]) for p in proposed)), None)
    return [
        fine._replace(stage="imposed", rule="lowered before it was imposed") if fine is final else fine
        for fine in staged
    ]


def smaller(fine: Fine, found: list[Fine]) -> bool:
    """Whether one of these is a smaller sum in the same currency that stands at the end of the matter."""
    return any(
        one.currency == fine.currency and one.amount < fine.amount and one.stage in (*FINAL, "imposed")
        for one in found
    )
