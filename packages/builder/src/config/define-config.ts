import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { SiteConfig } from './site-config.ts'

/**
 * Types the config of a site; returns it as it is.
 *
 * @param config What to change; everything is optional.
 * @returns The same object, with the type of its schema.
 *
 * @example
 * import { defineConfig } from '@blog/builder'
 *
 * export default defineConfig({ title: 'Notes', url: 'https://example.com' })
 */
export function defineConfig<Schema extends StandardSchemaV1 | undefined = undefined>(
	config: SiteConfig<Schema>,
): SiteConfig<Schema> {
	return config
}
