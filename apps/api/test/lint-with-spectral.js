// Lints the OpenAPI document on the standard input and prints what is wrong with it as JSON: by every rule of Spectral but two.
// A program of its own, since Vitest lets `require` find modules for `import`, of which one of Spectral's does not load.

import { json } from 'node:stream/consumers'
import { Spectral } from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'

const spectral = new Spectral()
spectral.setRuleset({
	extends: [[oas, 'all']],
	rules: {
		// A site need not tell an e-mail address.
		'contact-properties': 'off',
		// Posts come first.
		'openapi-tags-alphabetical': 'off',
	},
})
const problems = await spectral.run(await json(process.stdin))
const written = problems.map(({ code, message, path }) => `${code}: ${message} (${path.join('.')})`)
process.stdout.write(JSON.stringify(written))
