import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{a as t,c as n,d as r,dr as i,f as a,fr as o,hr as s,i as c,l,mr as ee,n as u,pr as d,r as f,t as te}from"./libraries-V7wiAZn0.js";(function(){let e=document.createElement(`link`).relList;if(e&&e.supports&&e.supports(`modulepreload`))return;for(let e of document.querySelectorAll(`link[rel="modulepreload"]`))n(e);new MutationObserver(e=>{for(let t of e)if(t.type===`childList`)for(let e of t.addedNodes)e.tagName===`LINK`&&e.rel===`modulepreload`&&n(e)}).observe(document,{childList:!0,subtree:!0});function t(e){let t={};return e.integrity&&(t.integrity=e.integrity),e.referrerPolicy&&(t.referrerPolicy=e.referrerPolicy),t.credentials=e.crossOrigin===`use-credentials`?`include`:e.crossOrigin===`anonymous`?`omit`:`same-origin`,t}function n(e){if(e.ep)return;e.ep=!0;let n=t(e);fetch(e.href,n)}})();var p=ee();function m({search:e,hash:t}){for(let n of[e,t]){let e=new URLSearchParams(n.slice(1)),t=e.get(`query`);if(t)return{query:t,variables:e.get(`variables`)??``}}return null}var h=e(s(),1),g=`plangraph:token`,_=x();function v(e){let t=(e??``).trim().replace(/^bearer\s+/i,``);return/^[\x21-\x7e]+$/.test(t)?t:``}function y(e){return e===``?{}:{Authorization:`Bearer ${e}`}}function b(){return _}function x(){try{return v(sessionStorage.getItem(g))}catch{return``}}var S=`/graphql`,C=class extends Error{name=`NoAnswer`};function ne(e,t={}){let n=new Headers({"Content-Type":`application/json`,Accept:e,...y(b())});for(let[e,r]of Object.entries(t))n.set(e,r);return n}async function re(e,t={},n=null){let r;try{r=await fetch(S,{method:`POST`,headers:ne(`application/graphql-response+json, application/json;q=0.9`,t),body:JSON.stringify(e),signal:n})}catch(e){throw E(e)}return w(r)}async function w(e,t=S){let n;try{n=await e.json()}catch(n){throw D(e.status,t,n)}if(!T(n))throw D(e.status,t);return n}function T(e){return typeof e==`object`&&!!e&&(`data`in e||`errors`in e)}function E(e){return new C(`PlanGraph cannot be reached: start it with plangraph up, then ask again`,{cause:e})}function D(e,t,n){return new C(`what answered is not PlanGraph (status ${e}): see that ${t} leads to it, then ask again`,{cause:n})}function O(e){return k(e.query)===1?{...e,operationName:void 0}:e}function k(e){try{return i(e).definitions.filter(({kind:e})=>e===o.OPERATION_DEFINITION).length}catch{return 0}}var A=`plangraph:language`;function j(e){for(let t of e){let e=t.toLowerCase().split(`-`)[0];if(e===`zh`)return`zh-CN`;if(e===`en`)return`en`}return`en`}function M(){let e=N();return e===`zh-CN`||e===`en`?e:j(navigator.languages)}function N(){try{return localStorage.getItem(A)}catch{return null}}var P=[{title:`生物医药产业有哪些项目和企业？项目在哪里，进展如何？`,titleEn:`Which projects and companies belong to biomedicine? Where are the projects, and how far are they?`,query:`query ProjectsOfIndustry($industry: String!) {
  projects(
    where: { industries: { some: { name: { eq: $industry } }, withDescendants: true } }
    first: 50
  ) {
    totalCount
    nodes {
      name
      nameEn
      status
      locations {
        nodes {
          name
          kind
        }
      }
    }
  }
  industries(where: { name: { eq: $industry } }) {
    nodes {
      name
      nameEn
      companies {
        nodes {
          name
          nameEn
        }
      }
    }
  }
}
`,variables:{industry:`生物医药`}},{title:`比亚迪在建什么、属于哪些产业、得过什么荣誉？`,titleEn:`What does BYD build, which industries is it in, and what has it been awarded?`,query:`query CompanyProfile($company: String!) {
  entity(name: $company, kind: COMPANY) {
    name
    nameEn
    ... on Company {
      projects {
        nodes {
          name
          status
        }
      }
      industries {
        nodes {
          name
          nameEn
        }
      }
      awards {
        edges {
          node {
            name
          }
          link {
            evidence {
              place
              quote
            }
          }
        }
      }
    }
  }
}
`,variables:{company:`比亚迪`}},{title:`地区生产总值：实现了多少，下一年的目标是多少？`,titleEn:`Gross regional product: what was achieved, and what is aimed at next?`,query:`query ResultAgainstTarget($indicator: String!) {
  results: observations(
    where: { indicator: { name: { eq: $indicator } }, basis: { eq: ACTUAL } }
  ) {
    nodes {
      ...figure
    }
  }
  targets: observations(
    where: { indicator: { name: { eq: $indicator } }, basis: { eq: TARGET } }
  ) {
    nodes {
      ...figure
    }
  }
}

fragment figure on Observation {
  year
  comparator
  value
  unit
  growthComparator
  growthPercent
  rank
  subject {
    name
  }
  evidence {
    place
    quote
  }
}
`,variables:{indicator:`地区生产总值`}},{title:`云巴各期工程历年处于什么状态？`,titleEn:`What state was each phase of the SkyShuttle line in, year by year?`,query:`query StatusesOfProject($name: String!) {
  projects(where: { name: { contains: $name } }) {
    nodes {
      name
      status
      statuses {
        year
        status
        intended
        plan {
          title
        }
        evidence {
          place
          quote
        }
      }
    }
  }
}
`,variables:{name:`云巴`}},{title:`谁在建设什么？依据是哪句话，由什么方法得出？`,titleEn:`Who builds what? Which words say so, and how were they read?`,query:`query LinksWithEvidence($types: [LinkType!]) {
  links(where: { types: $types }, first: 20) {
    totalCount
    nodes {
      type
      intended
      source {
        name
        kind
      }
      target {
        name
        kind
      }
      evidence {
        place
        quote
        year
        method
        rule
        confidence
        verified
        plan {
          title
        }
      }
    }
  }
}
`,variables:{types:[`DEVELOPS`]}},{title:`搜索：名称与“医疗”有关的产业、项目、功能区和机构`,titleEn:`Search: industries, projects, areas and institutions with “medical” in a name`,query:`query Search($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 10) {
    totalCount
    edges {
      score
      highlight
      node {
        id
        kind
        name
        nameEn
      }
    }
  }
}
`,variables:{text:`医疗`,kinds:[`INDUSTRY`,`PROJECT`,`AREA`,`INSTITUTION`]}},{title:`比亚迪周围两步以内的图`,titleEn:`The graph within two steps of BYD`,query:`query Neighbourhood($around: [ID!]!, $depth: Int) {
  subgraph(around: $around, depth: $depth, limit: 60) {
    truncated
    nodes {
      id
      kind
      name
    }
    links {
      type
      source {
        id
      }
      target {
        id
      }
    }
  }
}
`,variables:{around:[`company-c580a626b8f7287c`],depth:2}},{title:`载入了哪些规划？提到“集成电路”的语句给出了哪些关系？`,titleEn:`Which plans are loaded? Which links do sentences on integrated circuits state?`,query:`query PlansAndPassages($text: String!) {
  plans {
    nodes {
      title
      publisher
      year
      publishedOn
      documentLoaded
      sections {
        place
        title
      }
    }
  }
  passages(where: { search: $text }, first: 5) {
    totalCount
    nodes {
      place
      text
      links {
        nodes {
          source {
            name
          }
          type
          target {
            name
          }
        }
      }
    }
  }
}
`,variables:{text:`集成电路`}}];function F(e){return{query:`# ${e.title}\n# ${e.titleEn}\n${e.query}`,variables:JSON.stringify(e.variables,null,2)}}function I({query:e}){return/^query (\w+)/.exec(e)?.[1]??``}function L(e,t){return(e.query??``)===(t.query??``)&&(e.variables??``)===(t.variables??``)}var R={dark:`plangraph-dark`,light:`plangraph-light`},z={dark:{base:`vs-dark`,inherit:!0,rules:[{token:`argument.identifier.gql`,foreground:`#a39eff`},{token:`comment`,foreground:`#8fc27a`}],colors:{...B(`#212a3b`,`#ff5794`,`#b7c2d711`),"editorLineNumber.foreground":`#a3adbd`}},light:{base:`vs`,inherit:!0,rules:[{token:`argument.identifier.gql`,foreground:`#5f5cc4`},{token:`comment`,foreground:`#0b6b0b`}],colors:B(`#ffffff`,`#d60590`,`#3b4b6811`)}};function B(e,t,n){let r=`${t}19`;return{"editor.background":`#ffffff00`,"scrollbar.shadow":`#ffffff00`,focusBorder:t,"textLink.foreground":t,"textLink.activeForeground":t,"editorLink.activeForeground":t,"editorHoverWidget.background":e,"editorWidget.background":e,"editorWidget.resizeBorder":t,"editorSuggestWidget.background":e,"editorSuggestWidget.selectedBackground":r,"editorSuggestWidget.selectedForeground":t,"input.background":n,"inputOption.hoverBackground":r,"list.hoverBackground":r,"list.highlightForeground":t,"list.focusHighlightForeground":t,"menu.background":e,"menu.selectionBackground":r,"menu.selectionForeground":t,"pickerGroup.foreground":t,"quickInput.background":e,"quickInputList.focusBackground":r,"toolbar.hoverBackground":r}}var V=`ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "Noto Sans Mono CJK SC", monospace`;function H(e){U(),ie(),W(e),G()}function U(){let{queryEditor:e,variableEditor:t,headerEditor:i,responseEditor:a}=n(r(`queryEditor`,`variableEditor`,`headerEditor`,`responseEditor`));(0,h.useEffect)(()=>{for(let n of[e,t,i,a])n?.updateOptions({fontFamily:V,fontSize:14,wordWrap:`on`})})}function ie(){let{theme:e}=n(r(`theme`)),t=l(),{monaco:i}=a();(0,h.useEffect)(()=>{if(!i)return;i.editor.defineTheme(R.dark,z.dark),i.editor.defineTheme(R.light,z.light),t.setTheme(e);let n=matchMedia(`(prefers-color-scheme: dark)`),r=()=>{t.setTheme(e)};return n.addEventListener(`change`,r),()=>{n.removeEventListener(`change`,r)}},[e,t,i])}function W(e){let{queryEditor:t,variableEditor:i,tabs:a,activeTabIndex:o}=n(r(`queryEditor`,`variableEditor`,`tabs`,`activeTabIndex`)),s=l(),c=(0,h.useRef)(!1);(0,h.useEffect)(()=>{if(c.current||!t||!i)return;c.current=!0;let n=a[o];e&&n?s.moveTab([n,...a.filter(e=>e!==n)]):s.changeTab(o)})}function G(){let{tabs:e,activeTabIndex:t}=n(r(`tabs`,`activeTabIndex`)),i=e[t]?.id;(0,h.useEffect)(()=>{document.querySelector(`.graphiql-tab-active`)?.scrollIntoView({block:`nearest`,inline:`nearest`})},[i])}function K(){let{tabs:e,activeTabIndex:t}=n(r(`tabs`,`activeTabIndex`)),i=l(),a=t=>e.findIndex(e=>L(e,F(t))),o=t=>{t.forEach((t,n)=>{i.addTab(),i.updateActiveTabValues(F(t)),i.setOperationName(I(t)),i.changeTab(e.length+n)}),t.length>1&&i.changeTab(e.length)},s=P.filter(e=>a(e)<0);return{open:new Set(P.filter(e=>!s.includes(e))),shown:P.find(e=>a(e)===t),show(e){let t=a(e);t<0?o([e]):i.changeTab(t)},restore(){o(s)}}}var q=d(),J={"zh-CN":`现成的问题`,en:`Ready questions`},Y={"zh-CN":`点一个问题，它会在标签页中打开；变量可以改，然后运行。`,en:`Click a question to open it in a tab; change its variables, then run it.`},ae={"zh-CN":`重新打开全部问题`,en:`Open all of them again`},oe={"zh-CN":`全部问题都已打开`,en:`All of them are open`},se=`(max-width: 48rem)`,X={title:`Ready questions`,icon:le,content:ce};function ce(){let e=M(),t=K(),n=l(),r=t.open.size===P.length;return(0,q.jsxs)(`section`,{className:`questions`,lang:e,"aria-label":J[e],children:[(0,q.jsx)(`h2`,{children:J[e]}),(0,q.jsx)(`p`,{children:Y[e]}),(0,q.jsx)(`ol`,{children:P.map(r=>(0,q.jsx)(`li`,{children:(0,q.jsx)(`button`,{type:`button`,"aria-current":r===t.shown,onClick:()=>{t.show(r),matchMedia(se).matches&&n.setVisiblePlugin(null)},children:(0,q.jsx)(Z,{question:r,first:e})})},r.titleEn))}),(0,q.jsx)(`button`,{type:`button`,className:`restore`,disabled:r,onClick:()=>{t.restore()},children:r?oe[e]:ae[e]})]})}function Z({question:e,first:t}){let n=(0,q.jsx)(`span`,{lang:`zh-CN`,children:e.title}),r=(0,q.jsx)(`span`,{lang:`en`,children:e.titleEn});return t===`en`?(0,q.jsxs)(q.Fragment,{children:[r,` `,n]}):(0,q.jsxs)(q.Fragment,{children:[n,` `,r]})}function le(){return(0,q.jsxs)(`svg`,{viewBox:`0 0 20 20`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.5`,"aria-hidden":`true`,children:[(0,q.jsx)(`path`,{d:`M3 4.5h14v9.5h-7.5l-3.5 3v-3h-3z`,strokeLinejoin:`round`}),(0,q.jsx)(`path`,{d:`M8 7.7c.2-1.1 1-1.6 2-1.6 1.1 0 2 .7 2 1.7 0 1.3-2 1.3-2 2.5`,strokeLinecap:`round`}),(0,q.jsx)(`path`,{d:`M10 12v.1`,strokeLinecap:`round`})]})}var ue=[X,c];function de({opened:e,firstVisit:n}){let r=P.map(F),i=e?[e,...r.filter(t=>!L(t,e))]:r,a=n?i[0]:e,o=matchMedia(`(min-width: 60rem)`).matches;return(0,q.jsxs)(f,{fetcher:pe,defaultTabs:i,...a&&{initialQuery:a.query,initialVariables:a.variables},plugins:ue,referencePlugin:t,...n&&o&&{visiblePlugin:X},defaultEditorToolsVisibility:`variables`,editorTheme:R,children:[(0,q.jsx)(f.Logo,{children:(0,q.jsx)(`a`,{href:`/`,className:`graphiql-logo-link`,children:`PlanGraph`})}),(0,q.jsx)(fe,{opened:e})]})}function fe({opened:e}){return H(e),null}var pe=(async(e,t)=>{try{return await re(O(e),t?.headers)}catch(e){if(e instanceof C)return{errors:[{message:e.message}]};throw e}});function me(e){return new Worker(`/graphiql/assets/graphql.worker-CnQW6F4w.js`,{type:`module`,name:e?.name})}function he(){window.MonacoEnvironment={getWorker(e,t){switch(t){case`graphql`:return new me;case`json`:return new te;default:return new u}}}}he();var Q=m(location);Q&&history.replaceState(null,``,location.pathname),addEventListener(`hashchange`,()=>{m(location)&&location.reload()});var $=document.getElementById(`graphiql`);$&&(0,p.createRoot)($).render((0,q.jsx)(de,{opened:Q,firstVisit:ge()}));function ge(){try{return localStorage.getItem(`graphiql:tabState`)===null}catch{return!0}}