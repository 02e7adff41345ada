// What a program of JavaScript or TypeScript says, as far as that is written out: for who reads configs that are programs. Nothing is run.
export {
	closingAt,
	isOpening,
	isSign,
	openingAt,
} from './front-matter/script/script-brackets.ts'
export { type Token, tokensOf } from './front-matter/script/script-tokens.ts'
export {
	computed,
	memberOf,
	plainValue,
	type ScriptValue,
	takenIn,
} from './front-matter/script/script-value.ts'
export { itemAt, type Scope, valueAt } from './front-matter/script/value-at.ts'
