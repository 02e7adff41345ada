import type { ConfigPlace } from '../../config/config-places.ts'
import type { SiteInput } from '../../site/site.ts'

/** Where the config says a redirect. */
export function placeOfRedirect(
	{ places, configFile = 'blog.config.ts' }: Pick<SiteInput, 'places' | 'configFile'>,
	written: string,
): ConfigPlace {
	return places?.redirect?.(written) ?? { file: configFile }
}
