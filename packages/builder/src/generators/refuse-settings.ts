import { BlogError } from '@blog/core'
import { isObject } from '../config/check-fields.ts'
import type { GeneratorSite } from './generator-site.ts'

/**
 * Refuses a site whose config says what nothing can be published by, where it stands.
 *
 * @param file The config, where nobody knows a better place.
 * @param said What a config of ours says: what that settles is not looked at.
 * @throws {BlogError} `CONFIG_INVALID`
 */
export function refuseSettings(
	{ refused = [], placeOf }: GeneratorSite,
	file: string,
	said: unknown,
): void {
	const messages = refused
		.filter(({ settledBy }) => !isObject(said) || !settledBy || said[settledBy] === undefined)
		.map(({ path, message }) => {
			const at = placeOf?.(path)
			const place = [at?.file ?? file, at?.place?.line, at?.place?.column]
			return `${place.filter((part) => part !== undefined).join(':')}: ${message}`
		})
	if (messages.length > 0) throw new BlogError('CONFIG_INVALID', messages.join('\n'))
}
