import { type Diagnostic, parsePost } from '@blog/core'
import type { ConfigPlace } from '../../config/config-places.ts'
import type { IntroConfig } from '../../config/intro-config.ts'
import { BodyFailure } from '../body-failure.ts'
import type { PlanContext } from '../context.ts'
import { introImage } from './intro-image.ts'
import type { Intro } from './page-output.ts'

/** Whether the first home page has an introduction: a profile is one, with what the site says of itself if it must. */
export function hasIntro({ intro, home }: PlanContext['config']): boolean {
	return intro !== undefined || home.mode === 'profile'
}

/**
 * Renders the introduction of the home page: Markdown of the config.
 *
 * @throws {BodyFailure} Of the config.
 */
export async function introOf(context: PlanContext): Promise<Intro> {
	const { config, configFile = 'blog.config.ts', bodies, home, places } = context
	const { basePath } = config
	if (!hasIntro(config)) return { diagnostics: [] }
	const { title, text = '', image, links = [], social = true } = saidBy(config)
	const { schema: _, ...options } = config.blog
	// The line break: a config has no front matter.
	const parsed = await parsePost(`\n${text}`, {
		...options,
		language: config.language,
		file: 'index.md',
	})
	const at: ConfigPlace = places?.intro?.(config.language) ?? { file: configFile }
	const body =
		parsed.post &&
		(await bodies.apart(parsed.post, basePath + home).catch((cause: unknown) => {
			throw new BodyFailure(at.file, cause, at.place)
		}))
	const picture = introImage(context, configFile, image)
	return {
		intro: {
			title: title ?? '',
			html: body?.html ?? '',
			...(picture.image && { image: picture.image }),
			links,
			social,
		},
		diagnostics: [
			...[...parsed.diagnostics.filter(isOfText), ...(body?.diagnostics ?? [])].map(
				({ line: _, column: __, ...found }) => ({ ...found, file: at.file, ...at.place }),
			),
			...picture.diagnostics,
		],
	}
}

function saidBy({ intro, home, title, description }: PlanContext['config']): IntroConfig {
	if (home.mode === 'list') return intro ?? {}
	return { title, text: intro ? '' : asMarkdown(description), ...intro }
}

/** Plain text as Markdown that shows it. */
function asMarkdown(text: string): string {
	return text.trim().replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** An introduction needs no title. */
function isOfText({ rule }: Diagnostic): boolean {
	return rule !== 'title-missing'
}
