const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/start-CSWUhM5R.js","assets/libraries-263OsEs5.js","assets/rolldown-runtime-WkwZ5CU-.js","assets/start-BdBwN5w4.css","assets/graph-D0EyTcSN.js","assets/entity-CD8AT-fl.js","assets/entity-BoqHdt9j.css","assets/industries-BU74NUaL.js","assets/figures-raZ6O3IW.js","assets/plans-BGVOoKBo.js","assets/reader-CslasIva.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{a as t,c as n,d as r,i,l as a,n as o,o as s,r as c,s as l,t as u,u as d}from"./libraries-263OsEs5.js";(function(){let e=document.createElement(`link`).relList;if(e&&e.supports&&e.supports(`modulepreload`))return;for(let e of document.querySelectorAll(`link[rel="modulepreload"]`))n(e);new MutationObserver(e=>{for(let t of e)if(t.type===`childList`)for(let e of t.addedNodes)e.tagName===`LINK`&&e.rel===`modulepreload`&&n(e)}).observe(document,{childList:!0,subtree:!0});function t(e){let t={};return e.integrity&&(t.integrity=e.integrity),e.referrerPolicy&&(t.referrerPolicy=e.referrerPolicy),t.credentials=e.crossOrigin===`use-credentials`?`include`:e.crossOrigin===`anonymous`?`omit`:`same-origin`,t}function n(e){if(e.ep)return;e.ep=!0;let n=t(e);fetch(e.href,n)}})();var f=e(r(),1),p=t(),m=`/graphql`,h=class extends Error{name=`NoAnswer`};async function g(e,t={},n=null){let r;try{r=await fetch(m,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json;q=0.9`,...t},body:JSON.stringify(e),signal:n})}catch(e){throw new h(`PlanGraph cannot be reached: start it with plangraph up, then ask again`,{cause:e})}let i;try{i=await r.json()}catch(e){throw new h(v(r),{cause:e})}if(!_(i))throw new h(v(r));return i}function _(e){return typeof e==`object`&&!!e&&(`data`in e||`errors`in e)}function v({status:e}){return`what answered is not PlanGraph (status ${e}): see that ${m} leads to it, then ask again`}var y=class extends Error{name=`Refused`;messages;codes;constructor(e){super(e.map(({message:e})=>e).join(`
`)),this.messages=e.map(({message:e})=>e),this.codes=e.flatMap(({extensions:e})=>e?.code??[])}};async function b(e,t,n){let{data:r,errors:i}=await g({query:e.toString(),variables:t},{},n);if(i?.length||!r)throw new y(i??[]);return r}function x(){return new l({defaultOptions:{queries:{staleTime:6e4,refetchOnWindowFocus:!1,networkMode:`always`,retry:(e,t)=>e<2&&t instanceof y&&t.codes.every(e=>e===`UNAVAILABLE`||e===`TIMEOUT`)&&t.codes.length>0}}})}function S(e,t,n={}){return C({queryKey:[e.toString(),t],queryFn:({signal:n})=>b(e,t,n)},n)}function C(e,{enabled:t=!0,keep:r=!1}){let{data:i,error:a,isFetching:o,refetch:c}=s({...e,enabled:t,...r&&{placeholderData:n}});return{data:i,error:o?null:a,loading:o,retry:()=>void c()}}var w=`plangraph:language`;function ee(e){for(let t of e){let e=t.toLowerCase().split(`-`)[0];if(e===`zh`)return`zh-CN`;if(e===`en`)return`en`}return`en`}function te(){let e=re();return e===`zh-CN`||e===`en`?e:ee(navigator.languages)}function ne(e){try{localStorage.setItem(w,e)}catch{}}function re(){try{return localStorage.getItem(w)}catch{return null}}var T=[`system`,`light`,`dark`],ie=`plangraph:theme`;function ae(e){return T.find(t=>t===e)??`system`}function oe(e){return T[(T.indexOf(e)+1)%T.length]??`system`}function se(){try{return ae(localStorage.getItem(ie))}catch{return`system`}}function ce(e){try{localStorage.setItem(ie,e)}catch{}}var E=te(),D=se(),O=new Set;function k(e){return O.add(e),()=>O.delete(e)}function A(e){e.lang=E,D===`system`?delete e.dataset.theme:e.dataset.theme=D}function le(e){ne(e),E=e,j()}function ue(e){ce(e),D=e,j()}function j(){A(document.documentElement);for(let e of O)e()}function M(){return(0,f.useSyncExternalStore)(k,()=>E)}function de(){return(0,f.useSyncExternalStore)(k,()=>D)}function N(e){let t=M();return n=>e[n][t]}var P={loading:{"zh-CN":`正在询问服务……`,en:`Asking the server…`},emptyTitle:{"zh-CN":`还没有载入规划`,en:`No plan is loaded yet`},emptyRemedy:{"zh-CN":`在运行 PlanGraph 的机器上执行下面的命令，载入一份规划，然后重试。`,en:`Load one with this command, on the machine that runs PlanGraph, then try again.`},awayTitle:{"zh-CN":`服务没有应答`,en:`The server does not answer`},awayRemedy:{"zh-CN":`PlanGraph 可能已经停止，或者网络中断。在运行 PlanGraph 的机器上执行下面的命令（在源码目录中是 make up），等它打印出地址，然后重试。`,en:`PlanGraph may have stopped, or the network is down. Start it with this command on its machine (make up in the source folder), wait until it prints its addresses, then try again.`},failedTitle:{"zh-CN":`服务给不出数据`,en:`The server could not give an answer`},failedRemedy:{"zh-CN":`它的回答如下。/readyz 会说明还缺什么；数据库没有运行时，用下面的命令启动，然后重试。`,en:`It answered as below. /readyz says what is missing; where the database is not running, start it with this command, then try again.`},retry:{"zh-CN":`重试`,en:`Try again`},brokenTitle:{"zh-CN":`这一页没能打开`,en:`This page could not be opened`},brokenRemedy:{"zh-CN":`PlanGraph 可能刚刚更新或停止。重新载入页面；如果仍然不行，看看服务是否在运行。`,en:`PlanGraph may just have been updated, or stopped. Load the page again; if that does not help, see that the server runs.`},reload:{"zh-CN":`重新载入`,en:`Load again`},evidence:{"zh-CN":`依据`,en:`Evidence`},place:{"zh-CN":`位置`,en:`place`},aim:{"zh-CN":`意向`,en:`aim`},aimMeaning:{"zh-CN":`规划争取或谋划的事，还不是事实`,en:`The plan aims at it: not a fact yet`},verified:{"zh-CN":`已与原文核对`,en:`checked against the text`},unverified:{"zh-CN":`未与原文核对`,en:`not checked against the text`},noPassage:{"zh-CN":`原文不在手边，只能给出位置。用 plangraph load FILE 载入这份规划的文件，就能看到整句。`,en:`The document is not at hand, only the place is known. Load the plan’s file with plangraph load FILE to see the sentence.`},background:{"zh-CN":`背景知识：来自目录，没有规划这样写。`,en:`Background knowledge of the catalog; no plan says it.`},CURATED:{"zh-CN":`人工整理`,en:`read by a person`},RULE:{"zh-CN":`规则识别`,en:`found by a rule`},CATALOG:{"zh-CN":`目录`,en:`catalog`},confidence:{"zh-CN":`可信度`,en:`confidence`},download:{"zh-CN":`下载`,en:`Download`},csv:{"zh-CN":`CSV（Excel）`,en:`CSV (Excel)`},json:{"zh-CN":`JSON`,en:`JSON`},search:{"zh-CN":`搜索`,en:`Search`},searchHint:{"zh-CN":`名称、英文名或拼音`,en:`Name, English name or pinyin`},suggestions:{"zh-CN":`搜索建议`,en:`Suggestions`},found:{"zh-CN":`条结果，用上下键选择`,en:`found; choose with the arrow keys`},nothing:{"zh-CN":`没有找到`,en:`Nothing found`},nothingRemedy:{"zh-CN":`换一个更短的词，或试试英文、拼音首字母。`,en:`Try a shorter word, Chinese, or the initials in pinyin.`},searchFailed:{"zh-CN":`服务没有给出结果。看看它是否在运行，然后再输入。`,en:`The server gave no results. See that it runs, then type again.`}},F=d();function I({lines:e=4}){let t=N(P);return(0,F.jsxs)(`div`,{className:`skeleton`,role:`status`,children:[(0,F.jsx)(`span`,{className:`unseen`,children:t(`loading`)}),Array.from({length:e},(e,t)=>(0,F.jsx)(`span`,{className:`bar`},t))]})}function L({title:e,remedy:t,messages:n=[],command:r,grave:i=!1,children:a}){let o=(0,f.useId)();return(0,F.jsxs)(`section`,{className:i?`notice grave`:`notice`,"aria-labelledby":o,children:[(0,F.jsx)(`h2`,{id:o,children:e}),(0,F.jsx)(`p`,{children:t}),n.map(e=>(0,F.jsx)(`p`,{className:`message`,lang:`en`,children:e},e)),r!==void 0&&(0,F.jsx)(`pre`,{tabIndex:0,children:(0,F.jsx)(`code`,{lang:`en`,children:r})}),a]})}function fe({error:e,retry:t}){let n=N(P),r=e instanceof h;return(0,F.jsx)(L,{grave:!0,title:n(r?`awayTitle`:`failedTitle`),remedy:n(r?`awayRemedy`:`failedRemedy`),messages:r?[]:e instanceof y?e.messages:[e.message],command:`plangraph up`,children:(0,F.jsx)(`button`,{type:`button`,onClick:t,children:n(`retry`)})})}function pe({retry:e}){let t=N(P);return(0,F.jsx)(L,{title:t(`emptyTitle`),remedy:t(`emptyRemedy`),command:`plangraph load FILE`,children:(0,F.jsx)(`button`,{type:`button`,onClick:e,children:t(`retry`)})})}function me({asked:e,skeleton:t=(0,F.jsx)(I,{}),children:n}){let r=(0,f.useRef)(null),{data:i,error:a,loading:o}=e;return(0,F.jsx)(`div`,{ref:r,className:`answered`,tabIndex:-1,"aria-live":`polite`,"aria-busy":o,children:a?(0,F.jsx)(fe,{error:a,retry:()=>{r.current?.focus(),e.retry()}}):i===void 0?t:n(i)})}var R=!1,z=!1;typeof window<`u`&&addEventListener(`popstate`,()=>{z=!0});function B({title:e,heading:t=e,wide:n=!1,children:r}){let i=(0,f.useRef)(null);return(0,f.useEffect)(()=>{document.title=e===`PlanGraph`?e:`${e} · PlanGraph`},[e]),(0,f.useEffect)(()=>{R&&(i.current?.focus({preventScroll:!0}),z||scrollTo(0,0)),R=!0,z=!1},[]),(0,F.jsxs)(`div`,{className:n?`page wide`:`page`,children:[(0,F.jsx)(`h1`,{ref:i,tabIndex:-1,children:t}),r]})}var he=class extends f.Component{state={failure:null};static getDerivedStateFromError(e){return{failure:e instanceof Error?e.message:String(e)}}render(){return this.state.failure===null?this.props.children:(0,F.jsx)(ge,{message:this.state.failure})}};function ge({message:e}){let t=N(P);return(0,F.jsx)(B,{title:t(`brokenTitle`),children:(0,F.jsx)(L,{grave:!0,title:t(`brokenTitle`),remedy:t(`brokenRemedy`),messages:[e],children:(0,F.jsx)(`button`,{type:`button`,onClick:()=>{location.reload()},children:t(`reload`)})})})}var V={skip:{"zh-CN":`跳到内容`,en:`Skip to the content`},views:{"zh-CN":`页面`,en:`Views`},graph:{"zh-CN":`图谱`,en:`Graph`},industries:{"zh-CN":`产业`,en:`Industries`},figures:{"zh-CN":`指标`,en:`Figures`},plans:{"zh-CN":`规划`,en:`Plans`},graphiql:{"zh-CN":`GraphiQL`,en:`GraphiQL`},system:{"zh-CN":`配色：跟随系统`,en:`Colours: as the system’s`},light:{"zh-CN":`配色：浅色`,en:`Colours: light`},dark:{"zh-CN":`配色：深色`,en:`Colours: dark`},authority:{"zh-CN":`规划内容以发布机关公布的原文为准。`,en:`For what a plan says, the body that published it has the last word.`},notices:{"zh-CN":`第三方许可`,en:`Third-party licences`},noticesGraphiql:{"zh-CN":`第三方许可：GraphiQL`,en:`Third-party licences: GraphiQL`},missingTitle:{"zh-CN":`这里没有页面`,en:`There is no page here`},missingRemedy:{"zh-CN":`地址可能写错了。从搜索或者首页开始。`,en:`The address may be mistyped. Begin with the search, or at the start.`},start:{"zh-CN":`回到首页`,en:`Go to the start`}};function _e(){let e=N(V);return(0,F.jsxs)(`footer`,{children:[(0,F.jsx)(`p`,{children:e(`authority`)}),(0,F.jsxs)(`ul`,{children:[(0,F.jsx)(`li`,{children:(0,F.jsx)(`a`,{href:`/NOTICES.txt`,children:e(`notices`)})}),(0,F.jsx)(`li`,{children:(0,F.jsx)(`a`,{href:`/graphiql/NOTICES.txt`,children:e(`noticesGraphiql`)})})]})]})}var H=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ve=new H(`
    fragment EntityFields on Entity {
  id
  kind
  name
  nameEn
}
    `,{fragmentName:`EntityFields`}),ye=new H(`
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
    `,{fragmentName:`EvidenceFields`});new H(`
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
    `,{fragmentName:`FigureFields`});var be={"\n  fragment EntityFields on Entity {\n    id\n    kind\n    name\n    nameEn\n  }\n":ve,"\n  fragment EvidenceFields on Evidence {\n    plan {\n      id\n      title\n    }\n    passage {\n      id\n      text\n    }\n    place\n    quote\n    start\n    end\n    year\n    method\n    rule\n    confidence\n    verified\n    intended\n  }\n":ye,"\n  query Suggestions($text: String!, $kinds: [EntityKind!]) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      totalCount\n      edges {\n        highlight\n        node {\n          ...EntityFields\n        }\n      }\n    }\n  }\n":new H(`
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
}`),"\n  query EntityPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Entity {\n        ...EntityFields\n        links(first: 100) {\n          nodes {\n            id\n            source {\n              ...EntityFields\n            }\n            target {\n              ...EntityFields\n            }\n            evidence {\n              ...EvidenceFields\n            }\n          }\n        }\n      }\n    }\n  }\n":new H(`
    query EntityPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityFields
      links(first: 100) {
        nodes {
          id
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
}`),"\n  query StartContents {\n    plans(first: 100) {\n      nodes {\n        id\n        title\n        publisher\n        year\n        documentLoaded\n      }\n    }\n    industries {\n      totalCount\n    }\n    projects {\n      totalCount\n    }\n    companies {\n      totalCount\n    }\n    institutions {\n      totalCount\n    }\n    districts {\n      totalCount\n    }\n    areas {\n      totalCount\n    }\n    policies {\n      totalCount\n    }\n    events {\n      totalCount\n    }\n    awards {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n    observations {\n      totalCount\n    }\n    links {\n      totalCount\n    }\n  }\n":new H(`
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
    `),"\n  query StartHeadlines {\n    comparison(kinds: [AIM_AGAINST_RESULT], comparable: true, first: 100) {\n      nodes {\n        measure\n        indicator {\n          ...EntityFields\n        }\n        earlier {\n          ...FigureFields\n        }\n        later {\n          ...FigureFields\n        }\n      }\n    }\n  }\n\n  fragment FigureFields on Observation {\n    id\n    basis\n    year\n    value\n    unit\n    comparator\n    growthPercent\n    growthComparator\n    rank\n  }\n":new H(`
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
}`),"\n  query StartIndustries {\n    industries(\n      where: { projects: { some: {} } }\n      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]\n      first: 9\n    ) {\n      nodes {\n        ...EntityFields\n        links(types: [RELATES_TO, OPERATES_IN], direction: IN, first: 100) {\n          nodes {\n            intended\n            source {\n              ...EntityFields\n            }\n          }\n        }\n      }\n    }\n  }\n":new H(`
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
}`),"\n  query StartQuestions($industry: String!, $company: String!, $indicator: String!) {\n    industry: entity(name: $industry, kind: INDUSTRY) {\n      id\n    }\n    company: entity(name: $company, kind: COMPANY) {\n      id\n    }\n    indicator: entity(name: $indicator, kind: INDICATOR) {\n      id\n    }\n  }\n":new H(`
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
    `)};function U(e){return be[e]??{}}var W={INDUSTRY:{name:{"zh-CN":`产业`,en:`Industry`},names:{"zh-CN":`产业`,en:`Industries`},light:`#00695c`,dark:`#5fd6c0`,shape:`M8 1l6.1 3.5v7L8 15l-6.1-3.5v-7z`},PROJECT:{name:{"zh-CN":`项目`,en:`Project`},names:{"zh-CN":`项目`,en:`Projects`},light:`#b23c00`,dark:`#ff9a62`,shape:`M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z`},COMPANY:{name:{"zh-CN":`企业`,en:`Company`},names:{"zh-CN":`企业`,en:`Companies`},light:`#1b5fb4`,dark:`#82b7ff`,shape:`M2 2h12v12H2z`},INSTITUTION:{name:{"zh-CN":`机构`,en:`Institution`},names:{"zh-CN":`机构`,en:`Institutions`},light:`#5b3fb0`,dark:`#b7a1ff`,shape:`M8 1l7 5.3L12.3 15H3.7L1 6.3z`},DISTRICT:{name:{"zh-CN":`行政区`,en:`District`},names:{"zh-CN":`行政区`,en:`Districts`},light:`#7a5200`,dark:`#e5b94f`,shape:`M8 0.5L15.5 8L8 15.5L0.5 8z`},AREA:{name:{"zh-CN":`功能区`,en:`Area`},names:{"zh-CN":`功能区`,en:`Areas`},light:`#4f6a00`,dark:`#b5d24f`,shape:`M8 1.5L15.5 14.5H0.5z`},POLICY:{name:{"zh-CN":`政策`,en:`Policy`},names:{"zh-CN":`政策`,en:`Policies`},light:`#98278c`,dark:`#f19ae6`,shape:`M0.5 1.5H15.5L8 14.5z`},EVENT:{name:{"zh-CN":`活动`,en:`Event`},names:{"zh-CN":`活动`,en:`Events`},light:`#006a8c`,dark:`#6ccdee`,shape:`M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z`},AWARD:{name:{"zh-CN":`荣誉`,en:`Award`},names:{"zh-CN":`荣誉`,en:`Awards`},light:`#b0213f`,dark:`#ff93a4`,shape:`M8 0.5l2.2 4.8 5.3.6-3.9 3.6 1 5.2L8 12.1l-4.6 2.6 1-5.2L.5 5.9l5.3-.6z`},INDICATOR:{name:{"zh-CN":`指标`,en:`Indicator`},names:{"zh-CN":`指标`,en:`Indicators`},light:`#4d5a63`,dark:`#b4c2cb`,shape:`M1.5 8h3.5v6.5H1.5zM6.25 1.5h3.5v13h-3.5zM11 4.75h3.5v9.75H11z`}},xe=Object.keys(W);function G(e){return`light-dark(${W[e].light}, ${W[e].dark})`}var K=`/graph`,q=`/industries`,J=`/figures`,Y=`/plans`,Se=`/graphiql`,Ce=`/schema.graphqls`;function X(e){return`/entities/${encodeURIComponent(e)}`}function we(e,t){return`${Y}/${encodeURIComponent(e)}${t?`?place=${encodeURIComponent(t)}`:``}`}function Te(...e){return Z(K,`around`,e)}function Ee(e){return Z(q,`industry`,e===void 0?[]:[e])}function De(...e){return Z(J,`indicator`,e)}function Z(e,t,n){return n.length===0?e:`${e}?${new URLSearchParams(n.map(e=>[t,e])).toString()}`}U(`
  fragment EntityFields on Entity {
    id
    kind
    name
    nameEn
  }
`);function Q({kind:e}){let t=W[e].name[M()];return(0,F.jsxs)(`svg`,{className:`kind-mark`,viewBox:`0 0 16 16`,role:`img`,"aria-label":t,style:{color:G(e)},children:[(0,F.jsx)(`title`,{children:t}),(0,F.jsx)(`path`,{d:W[e].shape,fill:`currentColor`})]})}function Oe({entity:e,both:t=!1,link:n=!0}){let r=M()===`en`&&e.nameEn!==null,i=r?e.name:e.nameEn,a=(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(Q,{kind:e.kind}),(0,F.jsxs)(`span`,{children:[(0,F.jsx)(`span`,{className:`name`,lang:r?`en`:`zh-CN`,children:r?e.nameEn:e.name}),t&&i!==null&&(0,F.jsxs)(F.Fragment,{children:[` `,(0,F.jsx)(`small`,{lang:r?`zh-CN`:`en`,children:i})]})]})]});return n?(0,F.jsx)(u,{href:X(e.id),className:`entity-name`,children:a}):(0,F.jsx)(`span`,{className:`entity-name`,children:a})}function ke({html:e}){let t=new DOMParser().parseFromString(e,`text/html`).body.childNodes;return(0,F.jsx)(`span`,{lang:/\p{Script=Han}/u.test(e)?`zh-CN`:`en`,children:Array.from(t,(e,t)=>e.nodeName===`MARK`?(0,F.jsx)(`mark`,{children:e.textContent},t):(0,F.jsx)(f.Fragment,{children:e.textContent},t))})}function Ae(e,t){let[n,r]=(0,f.useState)(e);return(0,f.useEffect)(()=>{let n=setTimeout(()=>{r(e)},t);return()=>{clearTimeout(n)}},[e,t]),n}var je=U(`
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
`);function Me({onChoose:e,kinds:t,label:n,prominent:r=!1}){let a=N(P),o=M(),[,s]=i(),c=(0,f.useId)(),[l,u]=(0,f.useState)(``),[d,p]=(0,f.useState)(!1),[m,h]=(0,f.useState)(-1),g=Ae(l.trim().slice(0,200),150),_=S(je,{text:g,kinds:t?[...t]:null},{enabled:g!==``,keep:!0}),v=g===``?[]:_.data?.search?.edges??[],y=d&&l.trim()!==``&&g!==``,b=y?v[m]:void 0,x=!_.loading&&g===l.trim().slice(0,200),C=t=>{u(``),p(!1),h(-1),e?e(t):s(X(t.id))},w=e=>{if(e.nativeEvent.isComposing)return;let t=v.length-1;switch(e.key){case`ArrowDown`:p(!0),h(m>=t?0:m+1);break;case`ArrowUp`:p(!0),h(m<=0?t:m-1);break;case`Home`:case`End`:if(!b)return;h(e.key===`Home`?0:t);break;case`Enter`:{let e=b??(x?v[0]:void 0);if(!y||!e)return;C(e.node);break}case`Escape`:y||u(``),p(!1),h(-1);break;default:return}e.preventDefault()};return(0,F.jsxs)(`div`,{className:r?`search prominent`:`search`,role:`search`,children:[(0,F.jsx)(`input`,{type:`text`,role:`combobox`,"aria-label":n??a(`search`),"aria-expanded":y&&v.length>0,"aria-controls":`${c}-list`,"aria-autocomplete":`list`,...b&&{"aria-activedescendant":`${c}-${m}`},autoComplete:`off`,autoCapitalize:`off`,spellCheck:!1,enterKeyHint:`search`,placeholder:n??a(`searchHint`),value:l,onChange:e=>{u(e.target.value),p(!0),h(-1)},onFocus:()=>{p(!0)},onBlur:()=>{p(!1),h(-1)},onKeyDown:w}),(0,F.jsx)(`ul`,{id:`${c}-list`,role:`listbox`,"aria-label":a(`suggestions`),hidden:!y||v.length===0,className:_.loading?`old`:``,children:v.map(({node:e,highlight:t},n)=>(0,F.jsxs)(`li`,{id:`${c}-${n}`,role:`option`,"aria-selected":n===m,ref:e=>{n===m&&e?.scrollIntoView({block:`nearest`})},onMouseDown:e=>{e.preventDefault()},onClick:()=>{C(e)},children:[(0,F.jsx)(Q,{kind:e.kind}),(0,F.jsxs)(`span`,{className:`what`,children:[(0,F.jsx)(ke,{html:t}),(0,F.jsx)(Pe,{entity:e,highlight:t})]}),(0,F.jsx)(`small`,{"aria-hidden":`true`,children:W[e.kind].name[o]})]},e.id))}),(0,F.jsx)(`p`,{className:y&&x&&(_.error??v.length===0)?`none`:`unseen`,role:`status`,children:y&&x&&(0,F.jsx)(Ne,{failed:_.error!==null,count:v.length})})]})}function Ne({failed:e,count:t}){let n=N(P);return e?n(`searchFailed`):t>0?`${t} ${n(`found`)}`:(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`strong`,{children:n(`nothing`)}),` `,n(`nothingRemedy`)]})}function Pe({entity:e,highlight:t}){let n=t.replace(/<\/?mark>/g,``),r=[e.name,e.nameEn].find(e=>e!==null&&e!==n);return r&&(0,F.jsx)(`small`,{lang:r===e.name?`zh-CN`:`en`,children:r})}var Fe=[[`graph`,K],[`industries`,q],[`figures`,J],[`plans`,Y]];function Ie(){let e=N(V),[t]=i();return(0,F.jsxs)(`header`,{className:`shell-header`,children:[(0,F.jsx)(`a`,{className:`skip`,href:`#content`,children:e(`skip`)}),(0,F.jsx)(u,{href:`/`,className:`brand`,children:`PlanGraph`}),(0,F.jsxs)(`nav`,{"aria-label":e(`views`),children:[Fe.map(([n,r])=>(0,F.jsx)(u,{href:r,"aria-current":r===t?`page`:void 0,children:e(n)},n)),(0,F.jsx)(`a`,{href:Se,children:e(`graphiql`)})]}),t!==`/`&&(0,F.jsx)(Me,{}),(0,F.jsxs)(`div`,{className:`switches`,children:[(0,F.jsx)(Le,{}),(0,F.jsx)(ze,{})]})]})}function Le(){let e=M()===`en`?`zh-CN`:`en`;return(0,F.jsx)(`button`,{type:`button`,lang:e,onClick:()=>{le(e)},children:e===`en`?`English`:`中文`})}var Re={system:`M8 1.5a6.5 6.5 0 1 1 0 13zM8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zm0 1.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 1 1 8 2.2z`,light:`M8 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7zM7.3 0h1.4v3H7.3zM7.3 13h1.4v3H7.3zM0 7.3h3v1.4H0zM13 7.3h3v1.4h-3z`,dark:`M6 1.2A7 7 0 1 0 14.8 10 5.6 5.6 0 0 1 6 1.2z`};function ze(){let e=N(V),t=de();return(0,F.jsx)(`button`,{type:`button`,className:`theme`,"aria-label":e(t),title:e(t),onClick:()=>{ue(oe(t))},children:(0,F.jsx)(`svg`,{viewBox:`0 0 16 16`,"aria-hidden":`true`,children:(0,F.jsx)(`path`,{d:Re[t],fill:`currentColor`,fillRule:`evenodd`})})})}function Be(){let e=N(V);return(0,F.jsxs)(B,{title:e(`missingTitle`),children:[(0,F.jsx)(`p`,{children:e(`missingRemedy`)}),(0,F.jsx)(`p`,{children:(0,F.jsx)(u,{href:`/`,children:e(`start`)})})]})}var Ve=`modulepreload`,He=function(e){return`/`+e},Ue={},We=function(e){return e.pathname.endsWith(`.css`)},Ge=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},$=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=He(t,n);let r=s(t),i=We(r);return Ge(Ue,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Ve,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Ke=(0,f.lazy)(()=>$(()=>import(`./start-CSWUhM5R.js`),__vite__mapDeps([0,1,2,3]))),qe=(0,f.lazy)(()=>$(()=>import(`./graph-D0EyTcSN.js`),__vite__mapDeps([4,1,2]))),Je=(0,f.lazy)(()=>$(()=>import(`./entity-CD8AT-fl.js`),__vite__mapDeps([5,1,2,6]))),Ye=(0,f.lazy)(()=>$(()=>import(`./industries-BU74NUaL.js`),__vite__mapDeps([7,1,2]))),Xe=(0,f.lazy)(()=>$(()=>import(`./figures-raZ6O3IW.js`),__vite__mapDeps([8,1,2]))),Ze=(0,f.lazy)(()=>$(()=>import(`./plans-BGVOoKBo.js`),__vite__mapDeps([9,1,2]))),Qe=(0,f.lazy)(()=>$(()=>import(`./reader-CslasIva.js`),__vite__mapDeps([10,1,2])));function $e(){let[e]=i();return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(Ie,{}),(0,F.jsx)(`main`,{id:`content`,tabIndex:-1,children:(0,F.jsx)(he,{children:(0,F.jsx)(f.Suspense,{fallback:(0,F.jsx)(et,{}),children:(0,F.jsxs)(c,{children:[(0,F.jsx)(o,{path:`/`,children:(0,F.jsx)(Ke,{})}),(0,F.jsx)(o,{path:K,children:(0,F.jsx)(qe,{})}),(0,F.jsx)(o,{path:`/entities/:id`,children:({id:e})=>(0,F.jsx)(Je,{id:decodeURIComponent(e)},e)}),(0,F.jsx)(o,{path:q,children:(0,F.jsx)(Ye,{})}),(0,F.jsx)(o,{path:J,children:(0,F.jsx)(Xe,{})}),(0,F.jsx)(o,{path:Y,children:(0,F.jsx)(Ze,{})}),(0,F.jsx)(o,{path:`${Y}/:id`,children:({id:e})=>(0,F.jsx)(Qe,{planId:decodeURIComponent(e)},e)}),(0,F.jsx)(o,{children:(0,F.jsx)(Be,{})})]})})},e)}),(0,F.jsx)(_e,{})]})}function et(){return(0,F.jsx)(`div`,{className:`page`,children:(0,F.jsx)(I,{lines:8})})}A(document.documentElement);var tt=document.getElementById(`explorer`);tt&&(0,p.createRoot)(tt).render((0,F.jsx)(f.StrictMode,{children:(0,F.jsx)(a,{client:x(),children:(0,F.jsx)($e,{})})}));export{M as C,m as E,P as S,S as T,B as _,Se as a,pe as b,X as c,Ee as d,we as f,U as g,G as h,J as i,De as l,W as m,Oe as n,q as o,xe as p,Q as r,Ce as s,Me as t,Te as u,me as v,N as w,L as x,I as y};