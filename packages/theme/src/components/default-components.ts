import { type ComponentChildren, type ComponentType, Fragment, h } from 'preact'
import { type Html, island, type Shown } from '../html/html.ts'
import { toVnode } from '../html/to-vnode.ts'
import type { Components } from './components.ts'
import { ownComponents } from './own-components.ts'
import type { Parts } from './parts.ts'
import { useRendering } from './use-components.ts'

type Own = (props: object, parts: Parts) => Html

/** The theme's own, as components of Preact for those of a user that show them. */
export const defaultComponents = Object.fromEntries(
	Object.entries(ownComponents).map(([name, own]) => [name, asComponent(own as Own)]),
) as unknown as Components

function asComponent(own: Own): ComponentType<Shows> {
	return (props) => toVnode(own(forOwn(props), useRendering().parts))
}

/** Props that may hold what only Preact can show; of other components they are texts. */
interface Shows {
	readonly description?: ComponentChildren
	readonly children?: ComponentChildren
}

function forOwn(props: Shows): object {
	const { description, children } = props
	if (typeof description !== 'object' && children === undefined) return props
	return { ...props, description: shownOf(description), children: shownOf(children) }
}

function shownOf(content: ComponentChildren): Shown {
	if (typeof content === 'object' && content !== null) return island(h(Fragment, null, content))
	return typeof content === 'bigint' ? String(content) : content
}
