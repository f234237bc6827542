"""Tests of the reader, and the texts on which it is examined."""
