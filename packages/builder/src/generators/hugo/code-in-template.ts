import type { CodeShortcode } from '@blog/core'
import { codeElementAt } from './template/code-element.ts'
import { highlightCall } from './template/highlight-call.ts'
import { highlightOptions } from './template/highlight-options.ts'
import { isOnlyCode } from './template/is-only-code.ts'
import { isUncut } from './template/is-uncut.ts'
import { INNER, reached, type TemplateFlow, templateFlow } from './template/template-flow.ts'
import { mergedValues, valueIn } from './template/template-value.ts'

/** What one action makes of what stands between the tags. */
type Written = CodeShortcode | 'shown' | 'unknown'

/**
 * Reads whether the template of a shortcode shows what stands between its tags as code: hands it to `highlight`, or writes it in a `<pre>` or a `<code>`.
 *
 * @returns `false` if it shows it otherwise; `undefined` if that cannot be told.
 * @see https://gohugo.io/functions/transform/highlight/
 */
export function codeInTemplate(template: string): CodeShortcode | false | undefined {
	const flow = templateFlow(template)
	const holding = reached(flow.edges, [INNER])
	const showing = flow.outputs.filter((name) => holding.has(name))
	const written = showing.map((name) => writtenBy(name, flow, template, holding))
	if (written.length === 0 || written.includes('unknown')) return undefined
	const codes = written.filter((one) => typeof one !== 'string')
	if (codes.length < written.length) return false
	const language = mergedValues(codes.map((one) => one.language))
	const options = mergedValues(codes.map((one) => one.options))
	return {
		...(language && { language }),
		...(options && { options }),
		...(codes.every(({ isEscaped }) => isEscaped) && { isEscaped: true }),
		...(isOnlyCode(template, flow, showing) &&
			isUncut(flow, showing, holding) && { isWhole: true }),
	}
}

function writtenBy(
	name: string,
	flow: TemplateFlow,
	template: string,
	holding: ReadonlySet<string>,
): Written {
	const action = flow.actions.get(name)
	if (!action) return 'unknown'
	const { code } = action
	const call = highlightCall(code)
	if (call) {
		return isHeld(call.code, code, holding)
			? ofValues(call.language, call.options, flow)
			: 'unknown'
	}
	if (/markdownify|RenderString/.test(code)) return isPlain(code) ? 'shown' : 'unknown'
	const element = codeElementAt(template, action.start, flow)
	if (!element) return isPlain(code) ? 'shown' : 'unknown'
	return {
		...(element.language && { language: element.language }),
		// `.Inner` is HTML for Go, which writes it as it is; what functions make of it is a text.
		...(/^\$?\.Inner(?:Deindent)?(?:\s*\|\s*safeHTML)?$/.test(code) && { isEscaped: true }),
	}
}

/** @param code Of the action, which has something of the text. */
function isHeld(operand: string, code: string, holding: ReadonlySet<string>): boolean {
	const isIn = (text: string) =>
		inner.test(text) || (text.match(/\$\w+/g) ?? []).some((one) => holding.has(one))
	// If it is nowhere else, it is in the `.` of a block.
	return isIn(operand) || (/(?<![\w$).\]])\.(?!\w)/.test(operand) && !isIn(code))
}

const inner = /\.Inner(?:Deindent)?\b/

/** Whether nothing is made of it but Markdown or HTML. */
function isPlain(code: string): boolean {
	const rest = code.replace(
		/\$?(?:\.Page)?\.RenderString|\$?\.Inner(?:Deindent)?\b|markdownify|safeHTML|emojify|trim|"\d+"|[()|\s]/g,
		'',
	)
	return rest === '' && inner.test(code)
}

function ofValues(language: string, options: string, flow: TemplateFlow): CodeShortcode {
	const [named, said] = [valueIn(language, flow), highlightOptions(options, flow)]
	return { ...(named && { language: named }), ...(said && { options: said }) }
}
