import type { Diagnostic } from '@blog/core'
import type { CoverView } from '@blog/theme'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { report } from '../../diagnostics/rules.ts'
import type { PlanContext } from '../context.ts'
import { isElsewhere, missingPictureHint, safeDecode } from '../files/cover.ts'
import type { ImageReference } from '../files/image-references.ts'
import { staticUrl } from '../files/static-url.ts'

type IntroImage = NonNullable<ResolvedConfig['intro']>['image']
type Statics = PlanContext['statics']

/**
 * The picture of the home page with its URL and size.
 *
 * @param configFile Names it: for the diagnostic.
 */
export function introImage(
	{ config, statics, imageSize, derived }: PlanContext,
	configFile: string,
	image: IntroImage,
): { readonly image?: CoverView; readonly diagnostics: readonly Diagnostic[] } {
	if (image === undefined) return { diagnostics: [] }
	const { url, alt = '' } = image
	if (isElsewhere(url)) return { image: { url, alt }, diagnostics: [] }
	const file = introImageFile(image, statics)
	if (file !== undefined) {
		const known = derived.sourcesOf(file) ?? imageSize?.(file)
		return { image: { url: staticUrl(file, config), alt, ...known }, diagnostics: [] }
	}
	const message = `Unexpected picture \`${url}\` in \`intro\`, expected a file in \`${config.static}\``
	return {
		diagnostics: [report('cover-missing', configFile, message, { hint: missingPictureHint })],
	}
}

/** The pictures of all languages, by file. */
export function introImages(
	{ intro, languages }: ResolvedConfig,
	configFile: string,
	statics: Statics,
): ReadonlyMap<string, ImageReference> {
	const said = [intro, ...Object.values(languages).map((language) => language.intro)]
	const files = said.flatMap((one) => introImageFile(one?.image, statics) ?? [])
	return new Map(files.map((file) => [file, { post: configFile }]))
}

function introImageFile(image: IntroImage, statics: Statics): string | undefined {
	if (image === undefined || isElsewhere(image.url)) return undefined
	return statics.at(`/${safeDecode(image.url).replace(/^\/+/, '')}`)
}
