import { HtmlValidate } from 'html-validate'
import { parseErrors } from './walk.ts'

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// How the serialiser writes, not what browsers read.
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		'no-inline-style': 'off',
		'long-title': 'off',
		// Non-breaking spaces and `>` are fine in UTF-8 text.
		'no-raw-characters': 'off',
		// The renderer's: what remark writes for GFM's tables, and a region that scrolls.
		'no-deprecated-attr': 'off',
		'prefer-native-element': 'off',
		// ARIA allows a name for a list.
		'aria-label-misuse': ['error', { allowAnyNamable: true }],
	},
})

/** What is wrong with a page: as a browser's parser sees it, and as HTML that all can use. */
export async function problemsIn(html: string): Promise<readonly string[]> {
	const report = await validator.validateString(html)
	const messages = report.results.flatMap((result) =>
		result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
	)
	return [...parseErrors(html), ...messages]
}
