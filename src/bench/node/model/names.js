/** A name as it is sorted and searched by: without capitals, accents and superfluous spaces. */
export const nameKey = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toLowerCase();

const PUNCTUATION = '[^\\p{L}\\p{N}]*';

const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A regular expression that finds part of a name, whatever punctuation and spaces are in it or in the name. */
export function containing(part) {
  const key = nameKey(part);
  const letters = [...key.replace(/[^\p{L}\p{N}]+/gu, '')];
  return letters.length > 0 ? letters.join(PUNCTUATION) : quoted(key);
}
