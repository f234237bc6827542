"""What somebody means who types: a text in, a reading out. It knows texts, and no guide.

Lives here: signs of a text (`signs`), what they weigh (`model`), words that name a thing
(`lexicon`), how it is learnt from examples (`training`) and examined (`examination`). Must not:
cases, screens, anything that a person reads.
"""
