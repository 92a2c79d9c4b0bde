### See the same file in English for notes.

joins = de_+le_>du_ de_+les_>des_ à_+le_>au_ à_+les_>aux_ de_+a>d’a de_+à>d’à de_+â>d’â de_+e>d’e de_+é>d’é de_+è>d’è de_+ê>d’ê de_+i>d’i de_+î>d’î de_+o>d’o de_+ô>d’ô de_+u>d’u de_+û>d’û de_+A>d’A de_+À>d’À de_+E>d’E de_+É>d’É de_+È>d’È de_+I>d’I de_+O>d’O de_+U>d’U que_+a>qu’a que_+à>qu’à que_+â>qu’â que_+e>qu’e que_+é>qu’é que_+è>qu’è que_+ê>qu’ê que_+i>qu’i que_+î>qu’î que_+o>qu’o que_+ô>qu’ô que_+u>qu’u que_+û>qu’û que_+A>qu’A que_+À>qu’À que_+E>qu’E que_+É>qu’É que_+È>qu’È que_+I>qu’I que_+O>qu’O que_+U>qu’U
