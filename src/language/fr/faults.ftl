### See the same file in English for notes.
