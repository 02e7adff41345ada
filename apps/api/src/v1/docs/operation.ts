import { html } from 'hono/html'
import type { ApiDescription, Operation } from '../api-description.ts'
import { answerPart } from './answers.ts'
import { examplePath } from './example-path.ts'
import { parameterTable } from './parameter-table.ts'
import { type Html, prose } from './prose.ts'

/** One operation and where it is. */
export interface PlacedOperation {
	readonly id: string
	/** In capitals. */
	readonly method: string
	readonly path: string
	readonly operation: Operation
}

/** What an operation stands in. */
export interface Surroundings {
	readonly server: string
	readonly origin: string
	readonly components: NonNullable<ApiDescription['components']>
	/** Statuses that are described elsewhere. */
	readonly shared: ReadonlySet<string>
}

/** Describes an operation. */
export function operationSection(
	{ id, method, path, operation }: PlacedOperation,
	{ server, origin, components, shared }: Surroundings,
): Html {
	const { summary = path, description, parameters = [], responses } = operation
	const example = examplePath(path, parameters)
	return html`<section class="operation" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><a href="#${id}">${summary}</a></h3>
<p class="request"><span class="method">${method}</span> <code>${server}${path}</code></p>
${description && html`<p>${prose(description)}</p>`}
${parameters.length > 0 && parameterTable(parameters)}
${example !== undefined && exampleRequest(method, server + example, origin, summary)}
<h4>Answers</h4>
${Object.entries(responses)
	.filter(([status]) => !shared.has(status))
	.map(([status, response]) => answerPart(status, response, components))}
</section>`
}

function exampleRequest(method: string, path: string, origin: string, summary: string): Html {
	const command = method === 'GET' ? 'curl' : `curl -X ${method}`
	return html`<div class="example"><pre><code>${command} '${new URL(path, origin).href}'</code></pre>
${method === 'GET' && html`<p><a class="try" href="${path}">Try it<span class="hidden">: ${summary}</span></a></p>`}</div>`
}
