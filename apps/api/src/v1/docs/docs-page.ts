import { html, raw } from 'hono/html'
import type { ApiDescription } from '../api-description.ts'
import { answerPart, headerTable, sharedStatuses } from './answers.ts'
import { docsStyle } from './docs-style.ts'
import { operationSection, type PlacedOperation } from './operation.ts'
import { type Html, prose } from './prose.ts'

/**
 * A page that describes an API, for people: without scripts and without anything of another host. Every text of the document is escaped.
 *
 * @param document An OpenAPI 3.1 document.
 * @param origin Of the example requests.
 * @returns A whole HTML document. Its style is inline: see {@link docsPolicy}.
 */
export function docsPage(document: ApiDescription, origin = 'http://localhost:4322'): string {
	const { info, servers = [], components = {} } = document
	const server = servers[0]?.url.replace(/\/$/, '') ?? ''
	const groups = groupsOf(document)
	const shared = sharedStatuses(document)
	const about = { server, origin, components, shared }
	return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${info.title}</title>
<style>${raw(docsStyle)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header>
<h1>${info.title} <span class="version">${info.version}</span></h1>
${info.description && html`<p>${prose(info.description)}</p>`}
<p><a href="${server}/openapi.json">OpenAPI document</a></p>
</header>
<div class="columns">
<nav aria-label="Requests">${groups.map(navigation)}${shared.size > 0 && html`<a href="#answers">All requests</a>`}</nav>
<main id="main">
${groups.map(
	({ name, description, operations }) => html`<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${name}</h2>
${description && html`<p>${prose(description)}</p>`}
${operations.map((operation) => operationSection(operation, about))}
</section>`,
)}
${shared.size > 0 && sharedAnswers(document, shared)}
</main>
</div>
</body>
</html>
`)
}

/** Operations that belong together. */
interface Group {
	readonly name: string
	readonly description: string | undefined
	readonly operations: readonly PlacedOperation[]
}

function groupsOf({ tags = [], paths }: ApiDescription): readonly Group[] {
	const all = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({
			path,
			operation,
			method: method.toUpperCase(),
			id: `${operation.operationId ?? `${method}${path.replace(/\W+/g, '-')}`}`,
		})),
	)
	return tags
		.map(({ name, description }) => ({
			name,
			description,
			operations: all.filter(({ operation }) => operation.tags?.[0] === name),
		}))
		.filter(({ operations }) => operations.length > 0)
}

function sharedAnswers(
	{ paths, components = {} }: ApiDescription,
	shared: ReadonlySet<string>,
): Html {
	const [operation] = Object.values(paths).flatMap((methods) => Object.values(methods))
	const responses = Object.entries(operation?.responses ?? {})
	return html`<section id="answers" aria-labelledby="answers-title">
<h2 id="answers-title">All requests</h2>
<p>Any request may be answered so as well.</p>
<section class="operation">${responses
		.filter(([status]) => shared.has(status))
		.map(([status, response]) => answerPart(status, response, components))}
${components.headers && headerTable(components.headers)}</section>
</section>`
}

function navigation({ name, operations }: Group): Html {
	return html`<details open><summary>${name}</summary><ul>${operations.map(
		({ id, path }) => html`<li><a href="#${id}"><code>${path}</code></a></li>`,
	)}</ul></details>`
}
