### The commands: their names and one line of help for each.
