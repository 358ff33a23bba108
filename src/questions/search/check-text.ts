import { wordsOf } from '../../domain/search/excerpt';
import { InputError } from '../../domain/input-error';

/** Characters that a text to look for may have. */
export const longestText = 200;

/** Checks what a caller typed. @throws InputError when the text is too long or broken. */
export const checkName = (field: string, text: string): string => {
  if (text.length > longestText)
    throw new InputError(
      field,
      `has ${text.length} characters, ${longestText} are allowed; name the thing more shortly.`,
    );
  if (/\p{Surrogate}/u.test(text))
    throw new InputError(field, 'holds half a character (a lone surrogate); send whole Unicode characters.');
  return text;
};

/** Checks a text to look for. @throws InputError when it is empty, holds no letter or digit, is too long or broken. */
export const checkText = (field: string, text: string): string => {
  checkName(field, text);
  if (text.trim() === '') throw new InputError(field, 'is empty; give a name or words, in Korean or English.');
  if (wordsOf(text).length === 0)
    throw new InputError(field, 'holds no letter or digit, only signs; give a name or words, in Korean or English.');
  return text;
};
