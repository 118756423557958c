import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{c as t,f as n,i as r,l as i,p as a,s as o,t as s}from"./libraries-rHyAJcDP.js";var c=e(a(),1),l=`plangraph:token`,u=ne(),d=new Set;function f(e){let t=(e??``).trim().replace(/^bearer\s+/i,``);return/^[\x21-\x7e]+$/.test(t)?t:``}function p(e){return e===``?{}:{Authorization:`Bearer ${e}`}}function m(){return u}function h(e){u=e,re();for(let e of d)e()}function ee(){h(``)}function g(e){return d.add(e),()=>d.delete(e)}function te(){return(0,c.useSyncExternalStore)(g,m)}function ne(){try{return f(sessionStorage.getItem(l))}catch{return``}}function re(){try{u===``?sessionStorage.removeItem(l):sessionStorage.setItem(l,u)}catch{}}var _=`/graphql`,v=class extends Error{name=`NoAnswer`};function y(e,t={}){let n=new Headers({"Content-Type":`application/json`,Accept:e,...p(m())});for(let[e,r]of Object.entries(t))n.set(e,r);return n}async function b(e,t={},n=null){let r;try{r=await fetch(_,{method:`POST`,headers:y(`application/graphql-response+json, application/json;q=0.9`,t),body:JSON.stringify(e),signal:n})}catch(e){throw S(e)}return x(r)}async function x(e,t=_){let n;try{n=await e.json()}catch(n){throw C(e.status,t,n)}if(!ie(n))throw C(e.status,t);return n}function ie(e){return typeof e==`object`&&!!e&&(`data`in e||`errors`in e)}function S(e){return new v(`PlanGraph cannot be reached: start it with plangraph up, then ask again`,{cause:e})}function C(e,t,n){return new v(`what answered is not PlanGraph (status ${e}): see that ${t} leads to it, then ask again`,{cause:n})}var w=!1,T=new Set;function E({extensions:e}){return e?.stale===!0}function ae(e){E(e)&&D(!0)}function oe(){D(!1)}function se(){return(0,c.useSyncExternalStore)(ce,()=>w)}function D(e){if(w!==e){w=e;for(let e of T)e()}}function ce(e){return T.add(e),()=>T.delete(e)}var O=class extends Error{name=`Refused`;messages;codes;constructor(e){super(e.map(({message:e})=>e).join(`
`)),this.messages=e.map(({message:e})=>e),this.codes=e.flatMap(({extensions:e})=>e?.code??[])}};function k(e,t){return e instanceof O&&e.codes.includes(t)}async function A(e,t,n){let r=await b({query:e.toString(),variables:t},{},n),i=le(r);return ae(r),i}function le({data:e,errors:t}){if(t?.length||!e)throw new O(t??[]);return e}async function ue(e,t,n,r){let i=[],a=t.after??null;for(;;){let o=n(await A(e,{...t,after:a},r));if(i.push(...o?.nodes??[]),!o?.pageInfo.hasNextPage||!o.pageInfo.endCursor)return i;a=o.pageInfo.endCursor}}function de(){let e=new t({defaultOptions:{queries:{staleTime:6e4,refetchOnWindowFocus:!1,networkMode:`always`,retry:(e,t)=>e<2&&t instanceof O&&t.codes.every(e=>e===`UNAVAILABLE`||e===`TIMEOUT`)&&t.codes.length>0}}});return g(()=>setTimeout(()=>void e.resetQueries())),e}function fe(e,t,n={}){return me({queryKey:[e.toString(),t],queryFn:({signal:n})=>A(e,t,n)},n)}function pe(e,t,n,r={}){return me({queryKey:[`all pages`,e.toString(),t],queryFn:({signal:r})=>ue(e,t,n,r)},r)}function me(e,{enabled:t=!0,keep:n=!1,every:r}){let{data:a,error:s,isFetching:c,refetch:l}=o({...e,enabled:t,...r!==void 0&&{refetchInterval:({state:e})=>e.status!==`error`&&r},...n&&{placeholderData:i}});return{data:a,error:c?null:s,loading:c,retry:()=>void l()}}var he=`/graph`,ge=`/industries`,_e=`/figures`,j=`/plans`,M=`/load`,N=`/names`,ve=`/graphiql`,ye=`/schema.graphqls`;function P(e){return`/entities/${encodeURIComponent(e)}`}function be(e,t){return`${j}/${encodeURIComponent(e)}${t?`?place=${encodeURIComponent(t)}`:``}`}function xe(e){return F(M,`load`,[e])}function Se(e){return F(N,`entity`,e===void 0?[]:[e])}function Ce(...e){return F(he,`around`,e)}function we(e){return F(ge,`industry`,e===void 0?[]:[e])}function Te(...e){return F(_e,`indicator`,e)}function F(e,t,n){return n.length===0?e:`${e}?${new URLSearchParams(n.map(e=>[t,e])).toString()}`}var I=`plangraph:language`;function Ee(e){for(let t of e){let e=t.toLowerCase().split(`-`)[0];if(e===`zh`)return`zh-CN`;if(e===`en`)return`en`}return`en`}function De(){let e=ke();return e===`zh-CN`||e===`en`?e:Ee(navigator.languages)}function Oe(e){try{localStorage.setItem(I,e)}catch{}}function ke(){try{return localStorage.getItem(I)}catch{return null}}var L=[`system`,`light`,`dark`],R=`plangraph:theme`;function Ae(e){return L.find(t=>t===e)??`system`}function je(e){return L[(L.indexOf(e)+1)%L.length]??`system`}function Me(){try{return Ae(localStorage.getItem(R))}catch{return`system`}}function Ne(e){try{localStorage.setItem(R,e)}catch{}}var z=De(),B=Me(),V=new Set;function H(e){return V.add(e),()=>V.delete(e)}function U(e){e.lang=z,B===`system`?delete e.dataset.theme:e.dataset.theme=B}function Pe(e){Oe(e),z=e,W()}function Fe(e){Ne(e),B=e,W()}function W(){U(document.documentElement);for(let e of V)e()}function G(){return(0,c.useSyncExternalStore)(H,()=>z)}function Ie(){return(0,c.useSyncExternalStore)(H,()=>B)}function K(e){let t=G();return n=>e[n][t]}var q={loading:{"zh-CN":`正在询问服务……`,en:`Asking the server…`},emptyTitle:{"zh-CN":`还没有载入规划`,en:`No plan is loaded yet`},emptyRemedy:{"zh-CN":`在这里装载一份，或者在运行 PlanGraph 的机器上执行下面的命令，然后重试。`,en:`Load one here, or with this command on the machine that runs PlanGraph, then try again.`},awayTitle:{"zh-CN":`服务没有应答`,en:`The server does not answer`},awayRemedy:{"zh-CN":`PlanGraph 可能已经停止，或者网络中断。在运行 PlanGraph 的机器上执行下面的命令（在源码目录中是 make up），等它打印出地址，然后重试。`,en:`PlanGraph may have stopped, or the network is down. Start it with this command on its machine (make up in the source folder), wait until it prints its addresses, then try again.`},failedTitle:{"zh-CN":`服务给不出数据`,en:`The server could not give an answer`},failedRemedy:{"zh-CN":`它的回答如下。/readyz 会说明还缺什么；数据库没有运行时，用下面的命令启动，然后重试。`,en:`It answered as below. /readyz says what is missing; where the database is not running, start it with this command, then try again.`},signInTitle:{"zh-CN":`服务要求登录`,en:`The server asks who you are`},signInRemedy:{"zh-CN":`这里的内容不公开，或者令牌不对、已经过期。用正确的令牌登录，然后重试。`,en:`Reading is closed here, or the token is wrong or has expired. Sign in with the right token, then try again.`},forbiddenTitle:{"zh-CN":`这个令牌不允许这样做`,en:`The token does not allow this`},forbiddenRemedy:{"zh-CN":`服务的说明如下。用权限足够的令牌登录，然后重试。`,en:`The server says what is missing. Sign in with a token that has it, then try again.`},signIn:{"zh-CN":`去登录`,en:`Sign in`},signInSection:{"zh-CN":`登录`,en:`Sign in`},signInLead:{"zh-CN":`装载、卸载和更正需要令牌，由管理这个服务的人发给您。它只保存在这个标签页里，关闭即忘。`,en:`Loading, unloading and correcting need a token, which whoever runs this server gives you. It stays in this tab only, and is forgotten when you close it.`},token:{"zh-CN":`令牌（API 密钥或 JWT）`,en:`Token (API key or JWT)`},show:{"zh-CN":`显示`,en:`Show`},signedIn:{"zh-CN":`已登录，令牌保存在这个标签页里。`,en:`Signed in; the token stays in this tab.`},signOut:{"zh-CN":`退出登录`,en:`Sign out`},noToken:{"zh-CN":`这不像令牌：令牌中没有空格，也没有汉字。整个复制一次。`,en:`This is no token: it would have no spaces, and ASCII characters only. Copy it whole.`},load:{"zh-CN":`装载规划`,en:`Load a plan`},retry:{"zh-CN":`重试`,en:`Try again`},brokenTitle:{"zh-CN":`这一页没能打开`,en:`This page could not be opened`},brokenRemedy:{"zh-CN":`PlanGraph 可能刚刚更新或停止。重新载入页面；如果仍然不行，看看服务是否在运行。`,en:`PlanGraph may just have been updated, or stopped. Load the page again; if that does not help, see that the server runs.`},reload:{"zh-CN":`重新载入`,en:`Load again`},evidence:{"zh-CN":`依据`,en:`Evidence`},place:{"zh-CN":`位置`,en:`place`},aim:{"zh-CN":`意向`,en:`aim`},aimMeaning:{"zh-CN":`规划争取或谋划的事，还不是事实`,en:`The plan aims at it: not a fact yet`},verified:{"zh-CN":`已与原文核对`,en:`checked against the text`},unverified:{"zh-CN":`未与原文核对`,en:`not checked against the text`},noPassage:{"zh-CN":`原文不在手边，只能给出位置。用 plangraph load FILE 载入这份规划的文件，就能看到整句。`,en:`The document is not at hand, only the place is known. Load the plan’s file with plangraph load FILE to see the sentence.`},background:{"zh-CN":`背景知识：来自目录，没有规划这样写。`,en:`Background knowledge of the catalog; no plan says it.`},CURATED:{"zh-CN":`人工整理`,en:`read by a person`},RULE:{"zh-CN":`规则识别`,en:`found by a rule`},CATALOG:{"zh-CN":`目录`,en:`catalog`},confidence:{"zh-CN":`可信度`,en:`confidence`},download:{"zh-CN":`下载`,en:`Download`},export:{"zh-CN":`导出`,en:`Export`},exporting:{"zh-CN":`正在导出……`,en:`Exporting…`},exportFailed:{"zh-CN":`没有导出成功：稍后再试一次。`,en:`It was not exported: try again in a moment.`},csv:{"zh-CN":`CSV（Excel）`,en:`CSV (Excel)`},json:{"zh-CN":`JSON`,en:`JSON`},search:{"zh-CN":`搜索`,en:`Search`},searchHint:{"zh-CN":`名称、英文名或拼音`,en:`Name, English name or pinyin`},suggestions:{"zh-CN":`搜索建议`,en:`Suggestions`},found:{"zh-CN":`条结果，用上下键选择`,en:`found; choose with the arrow keys`},nothing:{"zh-CN":`没有找到`,en:`Nothing found`},nothingRemedy:{"zh-CN":`换一个更短的词，或试试英文、拼音首字母。`,en:`Try a shorter word, Chinese, or the initials in pinyin.`},searchClosed:{"zh-CN":`服务要求登录，才能搜索。`,en:`The server wants a token before it searches.`},searchFailed:{"zh-CN":`服务没有给出结果。看看它是否在运行，然后再输入。`,en:`The server gave no results. See that it runs, then type again.`}},J=n();function Le({lines:e=4}){let t=K(q);return(0,J.jsxs)(`div`,{className:`skeleton`,role:`status`,children:[(0,J.jsx)(`span`,{className:`unseen`,children:t(`loading`)}),Array.from({length:e},(e,t)=>(0,J.jsx)(`span`,{className:`bar`},t))]})}function Y({title:e,remedy:t,messages:n=[],command:r,grave:i=!1,children:a}){let o=(0,c.useId)();return(0,J.jsxs)(`section`,{className:i?`notice grave`:`notice`,"aria-labelledby":o,children:[(0,J.jsx)(`h2`,{id:o,children:e}),(0,J.jsx)(`p`,{children:t}),n.map(e=>(0,J.jsx)(`p`,{className:`message`,lang:`en`,children:e},e)),r!==void 0&&(0,J.jsx)(`pre`,{tabIndex:0,children:(0,J.jsx)(`code`,{lang:`en`,children:r})}),a]})}function Re({error:e,retry:t}){let n=K(q),r=e instanceof v;return k(e,`UNAUTHENTICATED`)||k(e,`FORBIDDEN`)?(0,J.jsx)(ze,{error:e,retry:t}):(0,J.jsx)(Y,{grave:!0,title:n(r?`awayTitle`:`failedTitle`),remedy:n(r?`awayRemedy`:`failedRemedy`),messages:r?[]:e instanceof O?e.messages:[e.message],command:`plangraph up`,children:(0,J.jsx)(`button`,{type:`button`,onClick:t,children:n(`retry`)})})}function ze({error:e,retry:t}){let n=K(q),[i]=r(),a=k(e,`UNAUTHENTICATED`);return(0,J.jsx)(Y,{grave:!0,title:n(a?`signInTitle`:`forbiddenTitle`),remedy:n(a?`signInRemedy`:`forbiddenRemedy`),messages:e instanceof O?e.messages:[],children:(0,J.jsxs)(`p`,{className:`deeds`,children:[i!==`/load`&&(0,J.jsx)(s,{className:`button main`,href:`/load`,children:n(`signIn`)}),(0,J.jsx)(`button`,{type:`button`,onClick:t,children:n(`retry`)})]})})}function Be({retry:e}){let t=K(q);return(0,J.jsx)(Y,{title:t(`emptyTitle`),remedy:t(`emptyRemedy`),command:`plangraph load FILE`,children:(0,J.jsxs)(`p`,{className:`deeds`,children:[(0,J.jsx)(s,{className:`button`,href:M,children:t(`load`)}),(0,J.jsx)(`button`,{type:`button`,onClick:e,children:t(`retry`)})]})})}function Ve({asked:e,skeleton:t=(0,J.jsx)(Le,{}),quiet:n=!1,children:r}){let i=(0,c.useRef)(null),{data:a,error:o,loading:s}=e;return(0,J.jsx)(`div`,{ref:i,className:`answered`,tabIndex:-1,"aria-live":n?`off`:`polite`,"aria-busy":s,children:o?(0,J.jsx)(Re,{error:o,retry:()=>{i.current?.focus(),e.retry()}}):a===void 0?t:r(a)})}var He=!1,X=!1;typeof window<`u`&&addEventListener(`popstate`,()=>{X=!0});function Ue({title:e,heading:t=e,wide:n=!1,children:r}){let i=(0,c.useRef)(null);return(0,c.useEffect)(()=>{document.title=e===`PlanGraph`?e:`${e} · PlanGraph`},[e]),(0,c.useEffect)(()=>{He&&(i.current?.focus({preventScroll:!0}),X||scrollTo(0,0)),He=!0,X=!1},[]),(0,J.jsxs)(`div`,{className:n?`page wide`:`page`,children:[(0,J.jsx)(`h1`,{ref:i,tabIndex:-1,children:t}),r]})}var Z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},We=new Z(`
    fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
    `,{fragmentName:`EvidenceFields`});new Z(`
    fragment StatusFields on StatusReport {
  status
  year
  intended
  plan {
    id
  }
  evidence {
    ...EvidenceFields
  }
}
    fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}`,{fragmentName:`StatusFields`});var Ge=new Z(`
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
    `,{fragmentName:`EntityFields`});new Z(`
    fragment FactFields on Link {
  id
  type
  intended
  background
  source {
    ...EntityFields
  }
  target {
    ...EntityFields
  }
  evidence {
    ...EvidenceFields
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}`,{fragmentName:`FactFields`}),new Z(`
    fragment FigureFields on Observation {
  id
  basis
  year
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
}
    `,{fragmentName:`FigureFields`}),new Z(`
    fragment EntityFigure on Observation {
  ...FigureFields
  periodEnd
  indicator {
    ...EntityFields
  }
  subject {
    ...EntityFields
  }
  evidence {
    ...EvidenceFields
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment FigureFields on Observation {
  id
  basis
  year
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
}`,{fragmentName:`EntityFigure`});var Ke=new Z(`
    fragment PictureEntity on Entity {
  ...EntityFields
  intended
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`,{fragmentName:`PictureEntity`}),qe=new Z(`
    fragment PictureLink on Link {
  id
  type
  intended
  source {
    id
  }
  target {
    id
  }
}
    `,{fragmentName:`PictureLink`});new Z(`
    fragment FactChangeFields on FactChange {
  group
  about
  before
  now
  words
}
    `,{fragmentName:`FactChangeFields`}),new Z(`
    fragment LoadSummary on Load {
  id
  kind
  state
  ahead
  document
  planId
  planTitle
  askedAt
}
    `,{fragmentName:`LoadSummary`}),new Z(`
    fragment DoubtfulFields on DoubtfulEntity {
  id
  kind
  name
  mentions
}
    `,{fragmentName:`DoubtfulFields`}),new Z(`
    fragment CorrectionFields on Correction {
  id
  rule
  kind
  name
  toKind
  toName
  plan
  place
  reason
  on
}
    `,{fragmentName:`CorrectionFields`}),new Z(`
    fragment KeptFields on CorrectionKept {
  loads {
    id
    planTitle
  }
  toLoad
}
    `,{fragmentName:`KeptFields`});var Je=new Z(`
    fragment Report on LoadReport {
  note
  read {
    characters
    sections
    passages
    dropped
  }
  found {
    mentions
    links
    observations
    statuses
    byMethod {
      methods
      facts
    }
  }
  refused {
    place
    fact
    reason
  }
  rejected
}
    `,{fragmentName:`Report`});new Z(`
    fragment LoadedPlan on Plan {
  id
  title
  publisher
  year
  publishedOn
  sourceUrl
  documentLoaded
  district {
    ...EntityFields
  }
  sections {
    place
  }
  report {
    ...Report
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Report on LoadReport {
  note
  read {
    characters
    sections
    passages
    dropped
  }
  found {
    mentions
    links
    observations
    statuses
    byMethod {
      methods
      facts
    }
  }
  refused {
    place
    fact
    reason
  }
  rejected
}`,{fragmentName:`LoadedPlan`}),new Z(`
    fragment Support on Evidence {
  plan {
    id
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
    `,{fragmentName:`Support`}),new Z(`
    fragment FactLink on Link {
  id
  type
  intended
  source {
    ...EntityFields
  }
  target {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}`,{fragmentName:`FactLink`}),new Z(`
    fragment FactObservation on Observation {
  id
  basis
  year
  periodEnd
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
  indicator {
    ...EntityFields
  }
  subject {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}`,{fragmentName:`FactObservation`}),new Z(`
    fragment FactStatus on StatusReport {
  status
  year
  intended
  evidence {
    ...Support
  }
}
    fragment Support on Evidence {
  plan {
    id
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}`,{fragmentName:`FactStatus`}),new Z(`
    fragment FactStatuses on Entity {
  ... on Project {
    statuses {
      ...FactStatus
    }
  }
  ... on Institution {
    statuses {
      ...FactStatus
    }
  }
  ... on Area {
    statuses {
      ...FactStatus
    }
  }
}
    fragment Support on Evidence {
  plan {
    id
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment FactStatus on StatusReport {
  status
  year
  intended
  evidence {
    ...Support
  }
}`,{fragmentName:`FactStatuses`});var Ye={"\n  fragment EntityFields on Entity {\n    id\n    kind\n    name\n    nameEn\n  }\n":Ge,"\n  fragment EvidenceFields on Evidence {\n    plan {\n      id\n      title\n    }\n    passage {\n      id\n      text\n    }\n    place\n    quote\n    start\n    end\n    year\n    method\n    rule\n    confidence\n    verified\n    intended\n  }\n":We,"\n  fragment Report on LoadReport {\n    note\n    read {\n      characters\n      sections\n      passages\n      dropped\n    }\n    found {\n      mentions\n      links\n      observations\n      statuses\n      byMethod {\n        methods\n        facts\n      }\n    }\n    refused {\n      place\n      fact\n      reason\n    }\n    rejected\n  }\n":Je,"\n  query Suggestions($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      totalCount\n      edges {\n        highlight\n        node {\n          ...EntityFields\n        }\n      }\n    }\n  }\n":new Z(`
    query Suggestions($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 8) {
    totalCount
    edges {
      highlight
      node {
        ...EntityFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`,{hash:`sha256:25fda00f72d3dd436242c822df70851968aae6818633f4066c1f81720e0841ff`}),"\n  query StaleRevision {\n    revision\n  }\n":new Z(`
    query StaleRevision {
  revision
}
    `,{hash:`sha256:73cda7828fb0a5d311b8ca6e7cccea929298d15602e36e00dde372f42496e6bc`}),"\n  query EntityPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Plan {\n        title\n      }\n      ... on Entity {\n        ...EntityFields\n        aliases\n        intended\n        plans(first: 100) {\n          nodes {\n            id\n            title\n          }\n        }\n      }\n      ... on Project {\n        statuses {\n          ...StatusFields\n        }\n      }\n      ... on Institution {\n        statuses {\n          ...StatusFields\n        }\n      }\n      ... on Area {\n        statuses {\n          ...StatusFields\n        }\n      }\n    }\n  }\n\n  fragment StatusFields on StatusReport {\n    status\n    year\n    intended\n    plan {\n      id\n    }\n    evidence {\n      ...EvidenceFields\n    }\n  }\n":new Z(`
    query EntityPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Plan {
      title
    }
    ... on Entity {
      ...EntityFields
      aliases
      intended
      plans(first: 100) {
        nodes {
          id
          title
        }
      }
    }
    ... on Project {
      statuses {
        ...StatusFields
      }
    }
    ... on Institution {
      statuses {
        ...StatusFields
      }
    }
    ... on Area {
      statuses {
        ...StatusFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment StatusFields on StatusReport {
  status
  year
  intended
  plan {
    id
  }
  evidence {
    ...EvidenceFields
  }
}`,{hash:`sha256:7be365e187573589c67e2221052b14e0ce83bf5803a2022d3bceb98e8387f1a5`}),"\n  query EntityFacts($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Entity {\n        links(first: 100, after: $after) {\n          nodes {\n            ...FactFields\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n\n  fragment FactFields on Link {\n    id\n    type\n    intended\n    background\n    source {\n      ...EntityFields\n    }\n    target {\n      ...EntityFields\n    }\n    evidence {\n      ...EvidenceFields\n    }\n  }\n":new Z(`
    query EntityFacts($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      links(first: 100, after: $after) {
        nodes {
          ...FactFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment FactFields on Link {
  id
  type
  intended
  background
  source {
    ...EntityFields
  }
  target {
    ...EntityFields
  }
  evidence {
    ...EvidenceFields
  }
}`,{hash:`sha256:818f245b9ca67d77f4d49c445841f20461d92c01127ac12bc726fe5b4731429b`}),"\n  query EntityFigures($where: ObservationWhere!, $after: String) {\n    observations(where: $where, first: 100, after: $after) {\n      nodes {\n        ...EntityFigure\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment EntityFigure on Observation {\n    ...FigureFields\n    periodEnd\n    indicator {\n      ...EntityFields\n    }\n    subject {\n      ...EntityFields\n    }\n    evidence {\n      ...EvidenceFields\n    }\n  }\n":new Z(`
    query EntityFigures($where: ObservationWhere!, $after: String) {
  observations(where: $where, first: 100, after: $after) {
    nodes {
      ...EntityFigure
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment EntityFigure on Observation {
  ...FigureFields
  periodEnd
  indicator {
    ...EntityFields
  }
  subject {
    ...EntityFields
  }
  evidence {
    ...EvidenceFields
  }
}
fragment FigureFields on Observation {
  id
  basis
  year
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
}`,{hash:`sha256:d9b3011deed092c05c8967b296b4f8a572e433b60fd1db944cab302a76feba4e`}),"\n  query EntityMentions($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Entity {\n        mentions(first: 100, after: $after) {\n          nodes {\n            text\n            start\n            end\n            passage {\n              id\n              text\n              place\n              plan {\n                id\n                title\n              }\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n":new Z(`
    query EntityMentions($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      mentions(first: 100, after: $after) {
        nodes {
          text
          start
          end
          passage {
            id
            text
            place
            plan {
              id
              title
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `,{hash:`sha256:d335e893d0f07a50c23c2a2f3814a147ee40386a3e165efecefc7908ca5d8da8`}),"\n  query FigureEvidence($ids: [ID!]!) {\n    observations(where: { id: { in: $ids } }, first: 10) {\n      nodes {\n        id\n        evidence {\n          ...EvidenceFields\n        }\n      }\n    }\n  }\n":new Z(`
    query FigureEvidence($ids: [ID!]!) {
  observations(where: {id: {in: $ids}}, first: 10) {
    nodes {
      id
      evidence {
        ...EvidenceFields
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}`,{hash:`sha256:7974d0f41b1308533e681a708e235e25938f1f175579f774b6234bd7309d4ace`}),"\n  query Figures($after: String) {\n    observations(first: 100, after: $after) {\n      nodes {\n        ...FigureFields\n        periodEnd\n        indicator {\n          ...EntityFields\n          aliases\n        }\n        subject {\n          ...EntityFields\n        }\n        plans(first: 40) {\n          nodes {\n            id\n            title\n            year\n            district {\n              ...EntityFields\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":new Z(`
    query Figures($after: String) {
  observations(first: 100, after: $after) {
    nodes {
      ...FigureFields
      periodEnd
      indicator {
        ...EntityFields
        aliases
      }
      subject {
        ...EntityFields
      }
      plans(first: 40) {
        nodes {
          id
          title
          year
          district {
            ...EntityFields
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment FigureFields on Observation {
  id
  basis
  year
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
}`,{hash:`sha256:fc1d4f98e6fba8839fa22ba6e5ca78994b67e174c991357f5c7789c621f71c12`}),"\n  query FigureComparisons($after: String) {\n    comparison(first: 100, after: $after) {\n      nodes {\n        kind\n        comparable\n        obstacles\n        measure\n        difference\n        ratio\n        earlier {\n          id\n        }\n        later {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":new Z(`
    query FigureComparisons($after: String) {
  comparison(first: 100, after: $after) {
    nodes {
      kind
      comparable
      obstacles
      measure
      difference
      ratio
      earlier {
        id
      }
      later {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,{hash:`sha256:e875956590c843bf8424e1a06ef48f8d7372957b33ef1b6aa05e97bf0a8a9861`}),"\n  fragment PictureEntity on Entity {\n    ...EntityFields\n    intended\n  }\n":Ke,"\n  fragment PictureLink on Link {\n    id\n    type\n    intended\n    source {\n      id\n    }\n    target {\n      id\n    }\n  }\n":qe,"\n  query GraphAround($around: [ID!]!, $types: [LinkType!], $limit: Int!) {\n    subgraph(around: $around, types: $types, intended: null, limit: $limit) {\n      truncated\n      nodes {\n        ...PictureEntity\n      }\n      links {\n        ...PictureLink\n      }\n    }\n  }\n":new Z(`
    query GraphAround($around: [ID!]!, $types: [LinkType!], $limit: Int!) {
  subgraph(around: $around, types: $types, intended: null, limit: $limit) {
    truncated
    nodes {
      ...PictureEntity
    }
    links {
      ...PictureLink
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment PictureEntity on Entity {
  ...EntityFields
  intended
}
fragment PictureLink on Link {
  id
  type
  intended
  source {
    id
  }
  target {
    id
  }
}`,{hash:`sha256:141d4fd2f0057305f6da0254f5b09c10f04147aa99f7e33c5e4c382aacb9c4bb`}),"\n  query GraphBetween($all: [ID!]!, $fresh: [ID!]!, $after: String) {\n    links(\n      where: {\n        or: [\n          { source: { id: { in: $fresh } }, target: { id: { in: $all } } }\n          { source: { id: { in: $all } }, target: { id: { in: $fresh } } }\n        ]\n      }\n      first: 100\n      after: $after\n    ) {\n      nodes {\n        ...PictureLink\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":new Z(`
    query GraphBetween($all: [ID!]!, $fresh: [ID!]!, $after: String) {
  links(
    where: {or: [{source: {id: {in: $fresh}}, target: {id: {in: $all}}}, {source: {id: {in: $all}}, target: {id: {in: $fresh}}}]}
    first: 100
    after: $after
  ) {
    nodes {
      ...PictureLink
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PictureLink on Link {
  id
  type
  intended
  source {
    id
  }
  target {
    id
  }
}`,{hash:`sha256:2ed27fd1e92b27dc658c1f19b56d3257ddb43841060c702000d17116601725bf`}),"\n  query GraphWays($from: ID!, $to: ID!, $hubs: Boolean!) {\n    paths(from: $from, to: $to, hubs: $hubs, first: 5) {\n      truncated\n      paths {\n        length\n        nodes {\n          ...PictureEntity\n        }\n        links {\n          ...PictureLink\n          evidence {\n            ...EvidenceFields\n          }\n        }\n      }\n    }\n  }\n":new Z(`
    query GraphWays($from: ID!, $to: ID!, $hubs: Boolean!) {
  paths(from: $from, to: $to, hubs: $hubs, first: 5) {
    truncated
    paths {
      length
      nodes {
        ...PictureEntity
      }
      links {
        ...PictureLink
        evidence {
          ...EvidenceFields
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment PictureEntity on Entity {
  ...EntityFields
  intended
}
fragment PictureLink on Link {
  id
  type
  intended
  source {
    id
  }
  target {
    id
  }
}`,{hash:`sha256:342008ffc4a6f2c2cdcb734627f4761e61e457a5a46722fb98ac5550cc9c93c2`}),"\n  query GraphStart {\n    industries(\n      where: { projects: { some: {} } }\n      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]\n      first: 6\n    ) {\n      nodes {\n        id\n      }\n    }\n    entities(first: 6) {\n      nodes {\n        id\n      }\n    }\n  }\n":new Z(`
    query GraphStart {
  industries(
    where: {projects: {some: {}}}
    orderBy: [{field: PROJECTS_COUNT, direction: DESC}, {field: COMPANIES_COUNT, direction: DESC}]
    first: 6
  ) {
    nodes {
      id
    }
  }
  entities(first: 6) {
    nodes {
      id
    }
  }
}
    `,{hash:`sha256:9a24afe31e55cbdadeb7a8b83c255c342112003bd8fb83f2936f9e0f692a7765`}),"\n  query GraphTotals($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      id\n      ... on Entity {\n        links(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n":new Z(`
    query GraphTotals($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      links(first: 1) {
        totalCount
      }
    }
  }
}
    `,{hash:`sha256:3a399f6c7f27586aca76cefb2e59c4ea7c131261c30e75cb93747a0e5cbbcf78`}),"\n  query GraphCounts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        RELATES_TO: links(types: [RELATES_TO], first: 1) {\n          totalCount\n        }\n        OPERATES_IN: links(types: [OPERATES_IN], first: 1) {\n          totalCount\n        }\n        DEVELOPS: links(types: [DEVELOPS], first: 1) {\n          totalCount\n        }\n        LOCATED_IN: links(types: [LOCATED_IN], first: 1) {\n          totalCount\n        }\n        PART_OF: links(types: [PART_OF], first: 1) {\n          totalCount\n        }\n        RECEIVED: links(types: [RECEIVED], first: 1) {\n          totalCount\n        }\n        COOPERATES_WITH: links(types: [COOPERATES_WITH], first: 1) {\n          totalCount\n        }\n        GOVERNED_BY: links(types: [GOVERNED_BY], first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n":new Z(`
    query GraphCounts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      RELATES_TO: links(types: [RELATES_TO], first: 1) {
        totalCount
      }
      OPERATES_IN: links(types: [OPERATES_IN], first: 1) {
        totalCount
      }
      DEVELOPS: links(types: [DEVELOPS], first: 1) {
        totalCount
      }
      LOCATED_IN: links(types: [LOCATED_IN], first: 1) {
        totalCount
      }
      PART_OF: links(types: [PART_OF], first: 1) {
        totalCount
      }
      RECEIVED: links(types: [RECEIVED], first: 1) {
        totalCount
      }
      COOPERATES_WITH: links(types: [COOPERATES_WITH], first: 1) {
        totalCount
      }
      GOVERNED_BY: links(types: [GOVERNED_BY], first: 1) {
        totalCount
      }
    }
  }
}
    `,{hash:`sha256:5c31f308c700567ad2ace1abb43c5b557ac9e013b02a740178f647f397e56c31`}),"\n  query GraphLink($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Link {\n        type\n        intended\n        source {\n          ...EntityFields\n        }\n        target {\n          ...EntityFields\n        }\n        evidence {\n          ...EvidenceFields\n        }\n      }\n    }\n  }\n":new Z(`
    query GraphLink($id: ID!) {
  node(id: $id) {
    __typename
    ... on Link {
      type
      intended
      source {
        ...EntityFields
      }
      target {
        ...EntityFields
      }
      evidence {
        ...EvidenceFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}`,{hash:`sha256:7dd880c983bcb1e1e92121c39db2639392edc6296b547550862732c2db61b6f8`}),"\n  query IndustryTies($after: String) {\n    links(\n      where: {\n        or: [\n          { types: [RELATES_TO, LOCATED_IN], source: { kind: { eq: PROJECT } } }\n          { types: [DEVELOPS], target: { kind: { eq: PROJECT } } }\n          { types: [OPERATES_IN], background: false }\n          { types: [PART_OF], source: { kind: { in: [INDUSTRY, AREA, DISTRICT] } } }\n        ]\n      }\n      first: 100\n      after: $after\n    ) {\n      nodes {\n        id\n        type\n        intended\n        source {\n          ...EntityFields\n        }\n        target {\n          ...EntityFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":new Z(`
    query IndustryTies($after: String) {
  links(
    where: {or: [{types: [RELATES_TO, LOCATED_IN], source: {kind: {eq: PROJECT}}}, {types: [DEVELOPS], target: {kind: {eq: PROJECT}}}, {types: [OPERATES_IN], background: false}, {types: [PART_OF], source: {kind: {in: [INDUSTRY, AREA, DISTRICT]}}}]}
    first: 100
    after: $after
  ) {
    nodes {
      id
      type
      intended
      source {
        ...EntityFields
      }
      target {
        ...EntityFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`,{hash:`sha256:8c69fb71bc20abcad04e138bf843fc56a1891f4861f3ced25c8cefb7d7eb3fb0`}),"\n  query IndustryProjects($after: String) {\n    projects(first: 100, after: $after) {\n      nodes {\n        ...EntityFields\n        intended\n        statuses {\n          status\n          year\n          intended\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":new Z(`
    query IndustryProjects($after: String) {
  projects(first: 100, after: $after) {
    nodes {
      ...EntityFields
      intended
      statuses {
        status
        year
        intended
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`,{hash:`sha256:99c43d8b710b6efa161ca416094e5f5d06f1901b267acb45f746326dcfdcaef9`}),"\n  query IndustryFact($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Link {\n        ...FactFields\n      }\n      ... on Project {\n        ...EntityFields\n        statuses {\n          ...StatusFields\n        }\n      }\n    }\n  }\n":new Z(`
    query IndustryFact($id: ID!) {
  node(id: $id) {
    __typename
    ... on Link {
      ...FactFields
    }
    ... on Project {
      ...EntityFields
      statuses {
        ...StatusFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment EvidenceFields on Evidence {
  plan {
    id
    title
  }
  passage {
    id
    text
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment StatusFields on StatusReport {
  status
  year
  intended
  plan {
    id
  }
  evidence {
    ...EvidenceFields
  }
}
fragment FactFields on Link {
  id
  type
  intended
  background
  source {
    ...EntityFields
  }
  target {
    ...EntityFields
  }
  evidence {
    ...EvidenceFields
  }
}`,{hash:`sha256:3e1c06bd7ff5677636e835d000a8ecc220b603ff12a3aa9c3af737f63c2b605f`}),"\n  mutation LoadPlan($upload: ID!, $dryRun: Boolean!) {\n    loadPlan(upload: $upload, dryRun: $dryRun) {\n      id\n    }\n  }\n":new Z(`
    mutation LoadPlan($upload: ID!, $dryRun: Boolean!) {
  loadPlan(upload: $upload, dryRun: $dryRun) {
    id
  }
}
    `,{hash:`sha256:9dd5faf798442e7bdf898c7b15431f310ed13a5908c51d103a705b15ce1749bb`}),"\n  subscription LoadProgress($load: ID!) {\n    loadProgress(load: $load) {\n      ...LoadSummary\n      startedAt\n      report {\n        ...Report\n      }\n      difference {\n        added {\n          ...FactChangeFields\n        }\n        changed {\n          ...FactChangeFields\n        }\n        gone {\n          ...FactChangeFields\n        }\n      }\n      changes {\n        name\n        created\n        updated\n        removed\n      }\n      failure {\n        code\n        message\n      }\n    }\n  }\n\n  fragment FactChangeFields on FactChange {\n    group\n    about\n    before\n    now\n    words\n  }\n\n  fragment LoadSummary on Load {\n    id\n    kind\n    state\n    ahead\n    document\n    planId\n    planTitle\n    askedAt\n  }\n":new Z(`
    subscription LoadProgress($load: ID!) {
  loadProgress(load: $load) {
    ...LoadSummary
    startedAt
    report {
      ...Report
    }
    difference {
      added {
        ...FactChangeFields
      }
      changed {
        ...FactChangeFields
      }
      gone {
        ...FactChangeFields
      }
    }
    changes {
      name
      created
      updated
      removed
    }
    failure {
      code
      message
    }
  }
}
    fragment Report on LoadReport {
  note
  read {
    characters
    sections
    passages
    dropped
  }
  found {
    mentions
    links
    observations
    statuses
    byMethod {
      methods
      facts
    }
  }
  refused {
    place
    fact
    reason
  }
  rejected
}
fragment FactChangeFields on FactChange {
  group
  about
  before
  now
  words
}
fragment LoadSummary on Load {
  id
  kind
  state
  ahead
  document
  planId
  planTitle
  askedAt
}`,{hash:`sha256:428bcde87d5be9e44b12cdf7691a2834ab573f2b4a0fe40aa58eb611ae17a551`}),"\n  query Loads {\n    loads {\n      ...LoadSummary\n    }\n  }\n":new Z(`
    query Loads {
  loads {
    ...LoadSummary
  }
}
    fragment LoadSummary on Load {
  id
  kind
  state
  ahead
  document
  planId
  planTitle
  askedAt
}`,{hash:`sha256:53a53ffa99574d4f0c4f759db037eab2a833ac4c864defda611e077d500e721f`}),"\n  query Names {\n    doubtfulPairs(first: 40) {\n      reason\n      one {\n        ...DoubtfulFields\n      }\n      other {\n        ...DoubtfulFields\n      }\n    }\n    corrections {\n      ...CorrectionFields\n    }\n  }\n\n  fragment DoubtfulFields on DoubtfulEntity {\n    id\n    kind\n    name\n    mentions\n  }\n\n  fragment CorrectionFields on Correction {\n    id\n    rule\n    kind\n    name\n    toKind\n    toName\n    plan\n    place\n    reason\n    on\n  }\n":new Z(`
    query Names {
  doubtfulPairs(first: 40) {
    reason
    one {
      ...DoubtfulFields
    }
    other {
      ...DoubtfulFields
    }
  }
  corrections {
    ...CorrectionFields
  }
}
    fragment DoubtfulFields on DoubtfulEntity {
  id
  kind
  name
  mentions
}
fragment CorrectionFields on Correction {
  id
  rule
  kind
  name
  toKind
  toName
  plan
  place
  reason
  on
}`,{hash:`sha256:a86135ca7185a920383d9fabe1671ac810b4dfe4e928a45c1ff7a0b4cfdfba18`}),"\n  mutation Correct($correction: CorrectionInput!) {\n    correct(correction: $correction) {\n      ...KeptFields\n    }\n  }\n\n  fragment KeptFields on CorrectionKept {\n    loads {\n      id\n      planTitle\n    }\n    toLoad\n  }\n":new Z(`
    mutation Correct($correction: CorrectionInput!) {
  correct(correction: $correction) {
    ...KeptFields
  }
}
    fragment KeptFields on CorrectionKept {
  loads {
    id
    planTitle
  }
  toLoad
}`,{hash:`sha256:1433952f8112813463e7dfc2d7076e9bfc92c349c0e66eeab6969d6eac391f16`}),"\n  mutation Uncorrect($correction: ID!) {\n    uncorrect(correction: $correction) {\n      ...KeptFields\n    }\n  }\n":new Z(`
    mutation Uncorrect($correction: ID!) {
  uncorrect(correction: $correction) {
    ...KeptFields
  }
}
    fragment KeptFields on CorrectionKept {
  loads {
    id
    planTitle
  }
  toLoad
}`,{hash:`sha256:4c674b61e257471c1465a2b332d59e4ae5efc71c491381c6f3cb512bb4fe70d3`}),"\n  query Subject($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...EntityFields\n        plans(first: 100) {\n          nodes {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n":new Z(`
    query Subject($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityFields
      plans(first: 100) {
        nodes {
          id
          title
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`,{hash:`sha256:cbc4aae8f276e50478e9d99c4d4107f3cd9c434e205990c1ab10549527565687`}),"\n  query LoadedPlans($after: String) {\n    plans(first: 100, after: $after) {\n      nodes {\n        ...LoadedPlan\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n\n  fragment LoadedPlan on Plan {\n    id\n    title\n    publisher\n    year\n    publishedOn\n    sourceUrl\n    documentLoaded\n    district {\n      ...EntityFields\n    }\n    sections {\n      place\n    }\n    report {\n      ...Report\n    }\n  }\n":new Z(`
    query LoadedPlans($after: String) {
  plans(first: 100, after: $after) {
    nodes {
      ...LoadedPlan
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Report on LoadReport {
  note
  read {
    characters
    sections
    passages
    dropped
  }
  found {
    mentions
    links
    observations
    statuses
    byMethod {
      methods
      facts
    }
  }
  refused {
    place
    fact
    reason
  }
  rejected
}
fragment LoadedPlan on Plan {
  id
  title
  publisher
  year
  publishedOn
  sourceUrl
  documentLoaded
  district {
    ...EntityFields
  }
  sections {
    place
  }
  report {
    ...Report
  }
}`,{hash:`sha256:bd93f6ac3461b78f158b2638d392c1c32dfaff7b225f8fe2921a87ea3a4af8bc`}),"\n  query PlanCoverage($plan: ID!, $sentences: PassageWhere!, $covered: PassageWhere!) {\n    plan(id: $plan) {\n      report {\n        coverage {\n          numbers\n          numbersRead\n          missed {\n            place\n            numbers {\n              text\n            }\n          }\n        }\n      }\n    }\n    all: passages(first: 0, where: $sentences) {\n      totalCount\n    }\n    covered: passages(first: 0, where: $covered) {\n      totalCount\n    }\n  }\n":new Z(`
    query PlanCoverage($plan: ID!, $sentences: PassageWhere!, $covered: PassageWhere!) {
  plan(id: $plan) {
    report {
      coverage {
        numbers
        numbersRead
        missed {
          place
          numbers {
            text
          }
        }
      }
    }
  }
  all: passages(first: 0, where: $sentences) {
    totalCount
  }
  covered: passages(first: 0, where: $covered) {
    totalCount
  }
}
    `,{hash:`sha256:e85f58f46f88269a26f3fe03e1dbb95af7a0f3b4a3d23001a27e35397d3d373d`}),"\n  mutation UnloadPlan($plan: ID!) {\n    unloadPlan(plan: $plan) {\n      id\n    }\n  }\n":new Z(`
    mutation UnloadPlan($plan: ID!) {
  unloadPlan(plan: $plan) {
    id
  }
}
    `,{hash:`sha256:97dee2f6997b46a512f17ee6212b50434593965b87e07d1eeba1a7a570f8c4a0`}),"\n  query PlanOutline($id: ID!) {\n    plan(id: $id) {\n      id\n      title\n      publisher\n      year\n      publishedOn\n      sourceUrl\n      documentLoaded\n      sections {\n        id\n        place\n        title\n      }\n    }\n  }\n":new Z(`
    query PlanOutline($id: ID!) {
  plan(id: $id) {
    id
    title
    publisher
    year
    publishedOn
    sourceUrl
    documentLoaded
    sections {
      id
      place
      title
    }
  }
}
    `,{hash:`sha256:23b62a473b04aa76a6b81d25a8d0138aa1567fb0a9e3aef6e205b47bcf0454e1`}),"\n  query PlanPassages($id: ID!, $after: String) {\n    plan(id: $id) {\n      passages(first: 48, after: $after) {\n        nodes {\n          id\n          place\n          text\n          factCount\n          mentions(first: 100) {\n            nodes {\n              text\n              start\n              end\n              entity {\n                ...EntityFields\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n":new Z(`
    query PlanPassages($id: ID!, $after: String) {
  plan(id: $id) {
    passages(first: 48, after: $after) {
      nodes {
        id
        place
        text
        factCount
        mentions(first: 100) {
          nodes {
            text
            start
            end
            entity {
              ...EntityFields
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`,{hash:`sha256:ec0cfa2590b724540900747c08ee03b014e08dfbed0d54e3d5b1b1ee8f96afc8`}),"\n  query FindPassages($id: ID!, $text: String!, $after: String) {\n    passages(first: 100, after: $after, where: { search: $text, plan: { id: { eq: $id } } }) {\n      nodes {\n        id\n        place\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":new Z(`
    query FindPassages($id: ID!, $text: String!, $after: String) {
  passages(
    first: 100
    after: $after
    where: {search: $text, plan: {id: {eq: $id}}}
  ) {
    nodes {
      id
      place
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,{hash:`sha256:48fb63a61e4a36c78174019bd0f29ba9a4d3e6d4f607f076df2b7db137af987d`}),"\n  query PassageFacts($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Passage {\n        links(first: 100) {\n          nodes {\n            ...FactLink\n          }\n        }\n        observations(first: 100) {\n          nodes {\n            ...FactObservation\n          }\n        }\n        mentions(first: 100) {\n          nodes {\n            entity {\n              ...EntityFields\n              ...FactStatuses\n            }\n          }\n        }\n      }\n    }\n  }\n\n  fragment Support on Evidence {\n    plan {\n      id\n    }\n    place\n    quote\n    start\n    end\n    year\n    method\n    rule\n    confidence\n    verified\n    intended\n  }\n\n  fragment FactLink on Link {\n    id\n    type\n    intended\n    source {\n      ...EntityFields\n    }\n    target {\n      ...EntityFields\n    }\n    evidence {\n      ...Support\n    }\n  }\n\n  fragment FactObservation on Observation {\n    id\n    basis\n    year\n    periodEnd\n    value\n    unit\n    comparator\n    growthPercent\n    growthComparator\n    rank\n    indicator {\n      ...EntityFields\n    }\n    subject {\n      ...EntityFields\n    }\n    evidence {\n      ...Support\n    }\n  }\n\n  fragment FactStatus on StatusReport {\n    status\n    year\n    intended\n    evidence {\n      ...Support\n    }\n  }\n\n  fragment FactStatuses on Entity {\n    ... on Project {\n      statuses {\n        ...FactStatus\n      }\n    }\n    ... on Institution {\n      statuses {\n        ...FactStatus\n      }\n    }\n    ... on Area {\n      statuses {\n        ...FactStatus\n      }\n    }\n  }\n":new Z(`
    query PassageFacts($id: ID!) {
  node(id: $id) {
    __typename
    ... on Passage {
      links(first: 100) {
        nodes {
          ...FactLink
        }
      }
      observations(first: 100) {
        nodes {
          ...FactObservation
        }
      }
      mentions(first: 100) {
        nodes {
          entity {
            ...EntityFields
            ...FactStatuses
          }
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment FactLink on Link {
  id
  type
  intended
  source {
    ...EntityFields
  }
  target {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}
fragment FactObservation on Observation {
  id
  basis
  year
  periodEnd
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
  indicator {
    ...EntityFields
  }
  subject {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}
fragment FactStatus on StatusReport {
  status
  year
  intended
  evidence {
    ...Support
  }
}
fragment FactStatuses on Entity {
  ... on Project {
    statuses {
      ...FactStatus
    }
  }
  ... on Institution {
    statuses {
      ...FactStatus
    }
  }
  ... on Area {
    statuses {
      ...FactStatus
    }
  }
}`,{hash:`sha256:1892f4c705d03302ad8f2da2908fb5843766dbe96a68c9d43e246454842966a8`}),"\n  query PlanLinks($id: ID!, $after: String) {\n    links(first: 100, after: $after, where: { plan: $id, background: false }) {\n      nodes {\n        ...FactLink\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":new Z(`
    query PlanLinks($id: ID!, $after: String) {
  links(first: 100, after: $after, where: {plan: $id, background: false}) {
    nodes {
      ...FactLink
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment FactLink on Link {
  id
  type
  intended
  source {
    ...EntityFields
  }
  target {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}`,{hash:`sha256:969c8f30a77f56a846e51f5d0162e9563584d5dc10f26b4880b3fd43f849ffbf`}),"\n  query PlanObservations($id: ID!, $after: String) {\n    observations(first: 100, after: $after, where: { plans: { some: { id: { eq: $id } } } }) {\n      nodes {\n        ...FactObservation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":new Z(`
    query PlanObservations($id: ID!, $after: String) {
  observations(first: 100, after: $after, where: {plans: {some: {id: {eq: $id}}}}) {
    nodes {
      ...FactObservation
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment FactObservation on Observation {
  id
  basis
  year
  periodEnd
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
  indicator {
    ...EntityFields
  }
  subject {
    ...EntityFields
  }
  evidence {
    ...Support
  }
}`,{hash:`sha256:9018532706935cdcd280cc55a0f8ae0419ff61a01f88ce586b65937c10eda072`}),"\n  query PlanStatuses($id: ID!, $after: String) {\n    entities(\n      first: 100\n      after: $after\n      where: { kind: { in: [PROJECT, INSTITUTION, AREA] }, plans: { some: { id: { eq: $id } } } }\n    ) {\n      nodes {\n        ...EntityFields\n        ...FactStatuses\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n":new Z(`
    query PlanStatuses($id: ID!, $after: String) {
  entities(
    first: 100
    after: $after
    where: {kind: {in: [PROJECT, INSTITUTION, AREA]}, plans: {some: {id: {eq: $id}}}}
  ) {
    nodes {
      ...EntityFields
      ...FactStatuses
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment Support on Evidence {
  plan {
    id
  }
  place
  quote
  start
  end
  year
  method
  rule
  confidence
  verified
  intended
}
fragment FactStatus on StatusReport {
  status
  year
  intended
  evidence {
    ...Support
  }
}
fragment FactStatuses on Entity {
  ... on Project {
    statuses {
      ...FactStatus
    }
  }
  ... on Institution {
    statuses {
      ...FactStatus
    }
  }
  ... on Area {
    statuses {
      ...FactStatus
    }
  }
}`,{hash:`sha256:0b3ba3ecca98708e97739f1eb27382299eba408acb43ec11fe33d1c86fc33be9`}),"\n  query StartContents {\n    plans(first: 100) {\n      nodes {\n        id\n        title\n        publisher\n        year\n        documentLoaded\n      }\n    }\n    industries {\n      totalCount\n    }\n    projects {\n      totalCount\n    }\n    companies {\n      totalCount\n    }\n    institutions {\n      totalCount\n    }\n    districts {\n      totalCount\n    }\n    areas {\n      totalCount\n    }\n    policies {\n      totalCount\n    }\n    events {\n      totalCount\n    }\n    awards {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n    observations {\n      totalCount\n    }\n    links {\n      totalCount\n    }\n  }\n":new Z(`
    query StartContents {
  plans(first: 100) {
    nodes {
      id
      title
      publisher
      year
      documentLoaded
    }
  }
  industries {
    totalCount
  }
  projects {
    totalCount
  }
  companies {
    totalCount
  }
  institutions {
    totalCount
  }
  districts {
    totalCount
  }
  areas {
    totalCount
  }
  policies {
    totalCount
  }
  events {
    totalCount
  }
  awards {
    totalCount
  }
  indicators {
    totalCount
  }
  observations {
    totalCount
  }
  links {
    totalCount
  }
}
    `,{hash:`sha256:0b3b6e4397d7da43c1382d73ea22e89cdaa01198cd4d9ae9575edac82f6c518d`}),"\n  query StartHeadlines {\n    comparison(kinds: [AIM_AGAINST_RESULT], comparable: true, first: 100) {\n      nodes {\n        measure\n        indicator {\n          ...EntityFields\n        }\n        earlier {\n          ...FigureFields\n        }\n        later {\n          ...FigureFields\n        }\n      }\n    }\n  }\n\n  fragment FigureFields on Observation {\n    id\n    basis\n    year\n    value\n    unit\n    comparator\n    growthPercent\n    growthComparator\n    rank\n  }\n":new Z(`
    query StartHeadlines {
  comparison(kinds: [AIM_AGAINST_RESULT], comparable: true, first: 100) {
    nodes {
      measure
      indicator {
        ...EntityFields
      }
      earlier {
        ...FigureFields
      }
      later {
        ...FigureFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
fragment FigureFields on Observation {
  id
  basis
  year
  value
  unit
  comparator
  growthPercent
  growthComparator
  rank
}`,{hash:`sha256:13e928f6322cc76c962cb69752d8bcba03360e5b51a27dd9bda279a8d9eabdcc`}),"\n  query StartIndustries {\n    industries(\n      where: { projects: { some: {} } }\n      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]\n      first: 9\n    ) {\n      nodes {\n        ...EntityFields\n        links(types: [RELATES_TO, OPERATES_IN], direction: IN, first: 100) {\n          nodes {\n            intended\n            source {\n              ...EntityFields\n            }\n          }\n        }\n      }\n    }\n  }\n":new Z(`
    query StartIndustries {
  industries(
    where: {projects: {some: {}}}
    orderBy: [{field: PROJECTS_COUNT, direction: DESC}, {field: COMPANIES_COUNT, direction: DESC}]
    first: 9
  ) {
    nodes {
      ...EntityFields
      links(types: [RELATES_TO, OPERATES_IN], direction: IN, first: 100) {
        nodes {
          intended
          source {
            ...EntityFields
          }
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}`,{hash:`sha256:bd0eedffe6f4a872b7c14ac8720a63837808db63591edeb7a25fc79b0ec058ca`}),"\n  query StartQuestions($industry: String!, $company: String!, $indicator: String!) {\n    industry: entity(name: $industry, kind: INDUSTRY) {\n      id\n    }\n    company: entity(name: $company, kind: COMPANY) {\n      id\n    }\n    indicator: entity(name: $indicator, kind: INDICATOR) {\n      id\n    }\n  }\n":new Z(`
    query StartQuestions($industry: String!, $company: String!, $indicator: String!) {
  industry: entity(name: $industry, kind: INDUSTRY) {
    id
  }
  company: entity(name: $company, kind: COMPANY) {
    id
  }
  indicator: entity(name: $indicator, kind: INDICATOR) {
    id
  }
}
    `,{hash:`sha256:1a7ec55870c0d540dfc03b5cbb85d5d40e1d8a75fc4f492336729c3288f52bf0`})};function Xe(e){return Ye[e]??{}}var Q={INDUSTRY:{name:{"zh-CN":`产业`,en:`Industry`},names:{"zh-CN":`产业`,en:`Industries`},light:`#00695c`,dark:`#5fd6c0`,shape:`M8 1l6.1 3.5v7L8 15l-6.1-3.5v-7z`},PROJECT:{name:{"zh-CN":`项目`,en:`Project`},names:{"zh-CN":`项目`,en:`Projects`},light:`#b23c00`,dark:`#ff9a62`,shape:`M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z`},COMPANY:{name:{"zh-CN":`企业`,en:`Company`},names:{"zh-CN":`企业`,en:`Companies`},light:`#1b5fb4`,dark:`#82b7ff`,shape:`M2 2h12v12H2z`},INSTITUTION:{name:{"zh-CN":`机构`,en:`Institution`},names:{"zh-CN":`机构`,en:`Institutions`},light:`#5b3fb0`,dark:`#b7a1ff`,shape:`M8 1l7 5.3L12.3 15H3.7L1 6.3z`},DISTRICT:{name:{"zh-CN":`行政区`,en:`District`},names:{"zh-CN":`行政区`,en:`Districts`},light:`#7a5200`,dark:`#e5b94f`,shape:`M8 0.5L15.5 8L8 15.5L0.5 8z`},AREA:{name:{"zh-CN":`功能区`,en:`Area`},names:{"zh-CN":`功能区`,en:`Areas`},light:`#4f6a00`,dark:`#b5d24f`,shape:`M8 1.5L15.5 14.5H0.5z`},POLICY:{name:{"zh-CN":`政策`,en:`Policy`},names:{"zh-CN":`政策`,en:`Policies`},light:`#98278c`,dark:`#f19ae6`,shape:`M0.5 1.5H15.5L8 14.5z`},EVENT:{name:{"zh-CN":`活动`,en:`Event`},names:{"zh-CN":`活动`,en:`Events`},light:`#006a8c`,dark:`#6ccdee`,shape:`M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z`},AWARD:{name:{"zh-CN":`荣誉`,en:`Award`},names:{"zh-CN":`荣誉`,en:`Awards`},light:`#b0213f`,dark:`#ff93a4`,shape:`M8 0.5l2.2 4.8 5.3.6-3.9 3.6 1 5.2L8 12.1l-4.6 2.6 1-5.2L.5 5.9l5.3-.6z`},INDICATOR:{name:{"zh-CN":`指标`,en:`Indicator`},names:{"zh-CN":`指标`,en:`Indicators`},light:`#4d5a63`,dark:`#b4c2cb`,shape:`M1.5 8h3.5v6.5H1.5zM6.25 1.5h3.5v13h-3.5zM11 4.75h3.5v9.75H11z`}},Ze=Object.keys(Q);function $(e){return`light-dark(${Q[e].light}, ${Q[e].dark})`}Xe(`
  fragment EntityFields on Entity {
    id
    kind
    name
    nameEn
  }
`);function Qe({kind:e}){let t=Q[e].name[G()];return(0,J.jsxs)(`svg`,{className:`kind-mark`,viewBox:`0 0 16 16`,role:`img`,"aria-label":t,style:{color:$(e)},children:[(0,J.jsx)(`title`,{children:t}),(0,J.jsx)(`path`,{d:Q[e].shape,fill:`currentColor`})]})}function $e(e,{name:t,nameEn:n}){return e===`en`?n??t:t}function et({entity:e,both:t=!1,link:n=!0}){let r=G()===`en`&&e.nameEn!==null,i=r?e.name:e.nameEn,a=(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(Qe,{kind:e.kind}),(0,J.jsxs)(`span`,{children:[(0,J.jsx)(`span`,{className:`name`,lang:r?`en`:`zh-CN`,children:r?e.nameEn:e.name}),t&&i!==null&&(0,J.jsxs)(J.Fragment,{children:[` `,(0,J.jsx)(`small`,{lang:r?`zh-CN`:`en`,children:i})]})]})]});return n?(0,J.jsx)(s,{href:P(e.id),className:`entity-name`,children:a}):(0,J.jsx)(`span`,{className:`entity-name`,children:a})}export{x as $,P as A,O as B,he as C,N as D,M as E,Se as F,E as G,ue as H,be as I,_ as J,oe as K,de as L,Ce as M,we as N,j as O,xe as P,y as Q,pe as R,_e as S,ge as T,le as U,A as V,k as W,b as X,v as Y,C as Z,Pe as _,Q as a,ee as at,Ie as b,Ue as c,Le as d,S as et,Be as f,Fe as g,U as h,Ze as i,h as it,Te as j,ye as k,Ve as l,q as m,Qe as n,m as nt,$ as o,te as ot,Y as p,se as q,$e as r,f as rt,Xe as s,et as t,p as tt,Re as u,G as v,ve as w,je as x,K as y,fe as z};