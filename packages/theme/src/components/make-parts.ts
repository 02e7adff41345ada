import { type ComponentType, h } from 'preact'
import { Html, island } from '../html/html.ts'
import { toVnode } from '../html/to-vnode.ts'
import type { Wording } from '../texts/wording.ts'
import type { Components } from './components.ts'
import { Kept } from './kept.ts'
import { ownComponents } from './own-components.ts'
import type { Parts } from './parts.ts'

/** Makes the components of one theme for one language: the user's where there are some, else the theme's own, each knowing all others. */
export function makeParts(components: Partial<Components>, wording: Wording): Parts {
	const parts: Record<string, unknown> = { kept: new Kept(), wording }
	for (const name of Object.keys(ownComponents) as (keyof Components)[]) {
		const users = components[name] as ComponentType<object> | undefined
		const own = ownComponents[name] as (props: object, parts: unknown) => Html
		parts[name] = users
			? (props: object) => island(h(users, forUser(props)))
			: (props: object) => own(props, parts)
	}
	return parts as Parts
}

/** What the theme's own pages put into a component is HTML, and for a user's something to show. */
function forUser(props: object): object {
	const entries = Object.entries(props)
	if (!entries.some(([, value]) => value instanceof Html)) return props
	return Object.fromEntries(
		entries.map(([key, value]) => [key, value instanceof Html ? toVnode(value) : value]),
	)
}
