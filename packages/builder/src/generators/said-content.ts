import { isObject } from '../config/check-fields.ts'

/**
 * The folder of posts that a config of ours names. Empty for the site's own.
 *
 * @param said What it says; not checked yet.
 */
export function saidContent(said: unknown): string | undefined {
	return isObject(said) && typeof said.content === 'string' ? said.content : undefined
}
