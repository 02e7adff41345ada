import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'
import { hashOf } from '../text/digest.ts'
import { lettersIn } from './letters-in.ts'

/** A font of the user's own. */
export interface OwnFont {
	/** Of its bytes. */
	readonly hash: string
	/** Absolute path. */
	readonly file: string
	/** As code points. */
	readonly letters: ReadonlySet<number>
}

/**
 * Reads the fonts that a config names.
 *
 * @param dir The site's folder.
 * @param files Relative to it.
 * @param configFile For messages.
 * @throws {BlogError} `CONFIG_INVALID` for a file that is not there, or is no font.
 */
export function ownFonts(
	dir: string,
	files: readonly string[],
	configFile: string,
): readonly OwnFont[] {
	return files.map((name) => {
		const refuse = (reason: string, cause?: unknown) =>
			new BlogError(
				'CONFIG_INVALID',
				`${configFile}: Expected a font (TTF, OTF, WOFF or WOFF2) at \`${name}\` of \`socialCards.fonts\`: ${reason}`,
				{ cause },
			)
		const file = join(dir, name)
		let bytes: Buffer
		try {
			bytes = readFileSync(file)
		} catch (cause) {
			throw refuse(reasonOf(cause), cause)
		}
		const letters = lettersIn(bytes)
		if (letters === undefined) throw refuse('it is none that can be read')
		return { hash: hashOf(bytes), file, letters }
	})
}
