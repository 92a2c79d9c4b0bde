### The command line: what it prints.
