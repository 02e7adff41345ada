import type { Diagnostic, Post } from '@blog/core'
import type { ListView, View } from '@blog/theme'
import { confinedScripts } from '../../security/confined-scripts.ts'
import { outputPath } from '../../text/output-path.ts'
import type { PlanContext } from '../context.ts'
import type { Claim, MadeOutput, OutputKind, Rendered } from '../output.ts'
import { isPlain } from './is-plain.ts'
import { renderView } from './render-view.ts'

/** A page but for what must be rendered. */
export interface Draft {
	/** Its `html` is empty. */
	readonly view: View
	/** The post that `html` is the body of. */
	readonly body?: Post<unknown> | undefined
	/** Renders the introduction of the home page. */
	readonly intro?: (() => Promise<Intro>) | undefined
	readonly diagnostics?: readonly Diagnostic[]
}

/** The introduction of the home page as HTML, and what was found in it. */
export interface Intro {
	readonly intro?: NonNullable<ListView['intro']>
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes the output of one HTML page.
 *
 * @param draft Called when the page is made: nothing is gathered while planning.
 * @returns None if the URL cannot be a file.
 */
export function pageOutput(
	context: PlanContext,
	page: {
		readonly url: string
		readonly kind: OutputKind
		readonly sources: readonly string[]
		readonly yields?: boolean
	},
	draft: () => Draft,
): readonly MadeOutput[] {
	const path = outputPath(page.url)
	return path === undefined ? [] : [new PageOutput(context, path, page, draft)]
}

/** A class, because there are many: no function is made for each. */
class PageOutput implements MadeOutput {
	readonly path: string
	readonly kind: OutputKind
	readonly sources: readonly string[]
	readonly yields: boolean
	readonly #context: PlanContext
	readonly #draft: () => Draft

	constructor(
		context: PlanContext,
		path: string,
		{ kind, sources, yields = false }: Omit<Claim, 'path'>,
		draft: () => Draft,
	) {
		this.path = path
		this.kind = kind
		this.sources = sources
		this.yields = yields
		this.#context = context
		this.#draft = draft
	}

	recipe(): unknown {
		return recipeOf(this.#draft(), this.#context.bodies)
	}

	async render(): Promise<Rendered> {
		const { bodies, config, policies } = this.#context
		const drafted = this.#draft()
		const { view, body, intro, diagnostics = [] } = drafted
		const rendered = body && (await bodies.page(body))
		const introduced = await intro?.()
		const page = rendered ? ({ ...view, html: rendered.html } as View) : view
		const whole = introduced?.intro ? ({ ...page, intro: introduced.intro } as View) : page
		const shown = renderView(this.#context, whole)
		return {
			content: policies.into(shown.content, isPlain(config, drafted, rendered)),
			recipe: () => recipeOf(drafted, bodies),
			...(!intro && { bodies: body ? [body] : [] }),
			diagnostics: [
				...(rendered?.diagnostics ?? []),
				...(body && rendered ? confinedScripts(body, rendered, config.security) : []),
				...(introduced?.diagnostics ?? []),
				...shown.diagnostics,
				...diagnostics,
			],
		}
	}
}

/** The view, but for the site, which is the same for all pages, and the hash of the body. */
function recipeOf({ view, body, intro }: Draft, bodies: PlanContext['bodies']): unknown {
	const { site: _, ...data } = view
	const hash = body ? bodies.hash(body) : ''
	return intro || hash === undefined ? undefined : [data, hash]
}
