import { InvalidArgumentError } from 'commander'

/**
 * Reads an option that must not be empty, as one is whose variable in a script was never set.
 *
 * @throws {InvalidArgumentError} If there is nothing but blanks.
 */
export function someText(text: string): string {
	if (text.trim() !== '') return text
	throw new InvalidArgumentError('Expected more than blanks.')
}

/**
 * Reads one that may be given again.
 *
 * @throws {InvalidArgumentError} As {@link someText}.
 */
export function someTexts(text: string, before: readonly string[] = []): readonly string[] {
	return [...before, someText(text)]
}
