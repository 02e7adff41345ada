import type { Context, Emitter, Liquid } from 'liquidjs'
import { showCalls } from '../shortcodes/show-calls.ts'

/**
 * What stands in `raw` is shown, and so are calls of shortcodes in it, of which Jekyll and Eleventy make nothing.
 *
 * @param engine Changed.
 */
export function keepRawCalls(engine: Liquid): void {
	const { raw: Raw } = engine.tags
	if (Raw === undefined) return
	const { render } = Raw.prototype
	engine.registerTag(
		'raw',
		class extends Raw {
			override render(context: Context, emitter: Emitter): string {
				return showCalls(String(render.call(this, context, emitter)))
			}
		},
	)
}
