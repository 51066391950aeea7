export {
  documented,
  inputOf,
  methods,
  rowOf,
  statementOf,
  type Documented,
  type Kind,
  type Method,
  type MethodCatalogue,
  type Outcome,
  type Row,
  type RowOf,
} from '../catalogue/index.ts';
