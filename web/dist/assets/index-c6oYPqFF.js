(function(){let e=document.createElement(`link`).relList;if(e&&e.supports&&e.supports(`modulepreload`))return;for(let e of document.querySelectorAll(`link[rel="modulepreload"]`))n(e);new MutationObserver(e=>{for(let t of e)if(t.type===`childList`)for(let e of t.addedNodes)e.tagName===`LINK`&&e.rel===`modulepreload`&&n(e)}).observe(document,{childList:!0,subtree:!0});function t(e){let t={};return e.integrity&&(t.integrity=e.integrity),e.referrerPolicy&&(t.referrerPolicy=e.referrerPolicy),t.credentials=e.crossOrigin===`use-credentials`?`include`:e.crossOrigin===`anonymous`?`omit`:`same-origin`,t}function n(e){if(e.ep)return;e.ep=!0;let n=t(e);fetch(e.href,n)}})();var e=`plangraph:language`;function t(e){for(let t of e){let e=t.toLowerCase().split(`-`)[0];if(e===`zh`)return`zh-CN`;if(e===`en`)return`en`}return`en`}function n(){let e=i();return e===`zh-CN`||e===`en`?e:t(navigator.languages)}function r(t){try{localStorage.setItem(e,t)}catch{}}function i(){try{return localStorage.getItem(e)}catch{return null}}var a=`/graphql`,o=class extends Error{name=`NoAnswer`};async function s(e,t={}){let n;try{n=await fetch(a,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json;q=0.9`,...t},body:JSON.stringify(e)})}catch(e){throw new o(`PlanGraph cannot be reached: start it with plangraph up, then ask again`,{cause:e})}let r;try{r=await n.json()}catch(e){throw new o(l(n),{cause:e})}if(!c(r))throw new o(l(n));return r}function c(e){return typeof e==`object`&&!!e&&(`data`in e||`errors`in e)}function l({status:e}){return`what answered is not PlanGraph (status ${e}): see that ${a} leads to it, then ask again`}var u=`query StartPage {
  plans(first: 100) {
    nodes {
      title
      publisher
      year
      documentLoaded
    }
  }
  projects {
    totalCount
  }
  companies {
    totalCount
  }
  industries {
    totalCount
  }
  links {
    totalCount
  }
}`,d=[`projects`,`companies`,`industries`,`links`];async function f(){try{return p(await s({query:u,operationName:`StartPage`}))}catch(e){if(e instanceof o)return{state:`away`};throw e}}function p(e){if(e.errors?.length||!e.data)return{state:`failed`,messages:(e.errors??[]).map(e=>e.message)};let t=e.data,n=t.plans?.nodes??[],r=d.map(e=>[e,t[e]?.totalCount??0]);return n.length===0&&r.every(([,e])=>e===0)?{state:`empty`}:{state:`loaded`,plans:n,counts:r}}var m={title:{"zh-CN":`PlanGraph · 规划知识图谱`,en:`PlanGraph · plans as a graph`},headline:{"zh-CN":`把政府发展规划，变成可以追问的知识图谱`,en:`Development plans, turned into a graph you can question`},lead:{"zh-CN":`PlanGraph 从规划文本中读出产业、企业、项目、地区、政策、荣誉和指标，以及它们之间的关系，存入 Neo4j，用 GraphQL 回答。每条关系都写明依据，能追到原文的那一句。`,en:`PlanGraph reads industries, companies, projects, places, policies, awards and figures out of government plans, with the links between them, keeps them in Neo4j and answers in GraphQL. Every link says what it rests on, down to the sentence.`},open:{"zh-CN":`打开 GraphiQL`,en:`Open GraphiQL`},readSchema:{"zh-CN":`查看 Schema`,en:`Read the schema`},picture:{"zh-CN":`示意图：企业建设项目，项目属于产业、位于地区、受政策约束，企业获得荣誉。`,en:`Picture: a company develops a project; the project relates to an industry, lies in a district and comes under a policy; the company received an award.`},contents:{"zh-CN":`图谱现状`,en:`In the graph now`},projects:{"zh-CN":`项目`,en:`Projects`},companies:{"zh-CN":`企业`,en:`Companies`},industries:{"zh-CN":`产业`,en:`Industries`},links:{"zh-CN":`关系`,en:`Links`},plans:{"zh-CN":`已载入的规划`,en:`Plans loaded`},withText:{"zh-CN":`含原文`,en:`with its text`},withoutText:{"zh-CN":`仅整理的事实`,en:`curated facts only`},loading:{"zh-CN":`正在询问服务……`,en:`Asking the server…`},emptyTitle:{"zh-CN":`还没有载入规划`,en:`No plan is loaded yet`},emptyRemedy:{"zh-CN":`在运行 PlanGraph 的机器上执行下面的命令，载入一份规划，然后重试。`,en:`Load one with this command, on the machine that runs PlanGraph, then try again.`},awayTitle:{"zh-CN":`服务没有应答`,en:`The server does not answer`},awayRemedy:{"zh-CN":`PlanGraph 可能已经停止，或者网络中断。在运行 PlanGraph 的机器上执行下面的命令（在源码目录中是 make up），等它打印出地址，然后重试。`,en:`PlanGraph may have stopped, or the network is down. Start it with this command on its machine (make up in the source folder), wait until it prints its addresses, then try again.`},failedTitle:{"zh-CN":`服务给不出数据`,en:`The server could not give the figures`},failedRemedy:{"zh-CN":`它的回答如下。/readyz 会说明还缺什么；数据库没有运行时，用下面的命令启动，然后重试。`,en:`It answered as below. /readyz says what is missing; where the database is not running, start it with this command, then try again.`},retry:{"zh-CN":`重试`,en:`Try again`},questions:{"zh-CN":`试着问一问`,en:`Ask it`},questionsHint:{"zh-CN":`点一个问题，在 GraphiQL 中打开它的查询。`,en:`Each opens in GraphiQL with its query.`},connect:{"zh-CN":`接入`,en:`Connect`},endpoint:{"zh-CN":`GraphQL 接口（POST 或 GET）`,en:`GraphQL endpoint (POST or GET)`},schemaFile:{"zh-CN":`GraphQL Schema，附全部说明`,en:`GraphQL schema, every element described`},console:{"zh-CN":`GraphiQL，带现成的问题`,en:`GraphiQL, with ready questions`},command:{"zh-CN":`用命令行问一句：`,en:`Ask from a command line:`},notices:{"zh-CN":`第三方许可`,en:`Third-party licences`},footer:{"zh-CN":`规划内容以发布机关公布的原文为准。`,en:`For what a plan says, the body that published it has the last word.`}};function h({query:e,variables:t}){return`/graphiql?${new URLSearchParams(t===``?{query:e}:{query:e,variables:t}).toString()}`}var g=[{title:`生物医药产业有哪些项目和企业？项目在哪里，进展如何？`,titleEn:`Which projects and companies belong to biomedicine? Where are the projects, and how far are they?`,query:`query ProjectsOfIndustry($industry: String!) {
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
`,variables:{text:`集成电路`}}];function _(e){return{query:`# ${e.title}\n# ${e.titleEn}\n${e.query}`,variables:JSON.stringify(e.variables,null,2)}}function v(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))r.setAttribute(e,n);for(let e of n)e&&r.append(e);return r}var y=`http://www.w3.org/2000/svg`,b={project:{x:200,y:160,r:46,kind:`project`,name:{"zh-CN":`项目`,en:`Project`}},company:{x:66,y:78,r:42,kind:`company`,name:{"zh-CN":`企业`,en:`Company`}},industry:{x:330,y:70,r:42,kind:`industry`,name:{"zh-CN":`产业`,en:`Industry`}},district:{x:344,y:250,r:40,kind:`place`,name:{"zh-CN":`地区`,en:`District`}},award:{x:48,y:232,r:34,kind:`award`,name:{"zh-CN":`荣誉`,en:`Award`}},policy:{x:176,y:298,r:34,kind:`policy`,name:{"zh-CN":`政策`,en:`Policy`}}},x=[{from:b.company,to:b.project,name:{"zh-CN":`建设`,en:`develops`}},{from:b.project,to:b.industry,name:{"zh-CN":`属于`,en:`relates to`}},{from:b.project,to:b.district,name:{"zh-CN":`位于`,en:`located in`}},{from:b.company,to:b.award,name:{"zh-CN":`获得`,en:`received`}},{from:b.project,to:b.policy,name:{"zh-CN":`依照`,en:`governed by`}}];function S(e,t){let n=w(`svg`,{viewBox:`0 0 400 340`,role:`img`,"aria-label":t});for(let{from:t,to:r,name:i}of x){n.append(w(`line`,{x1:t.x,y1:t.y,x2:r.x,y2:r.y}));let[a,o]=C(t,r),s=w(`text`,{x:a,y:o+4,class:`link`});s.textContent=i[e],n.append(s)}for(let{x:t,y:r,r:i,kind:a,name:o}of Object.values(b)){let s=w(`text`,{x:t,y:r+5});s.textContent=o[e];let c=w(`g`,{class:a});c.append(w(`circle`,{cx:t,cy:r,r:i}),s),n.append(c)}return n}function C(e,t){let n=Math.hypot(t.x-e.x,t.y-e.y),r=(e.r+(n-t.r))/2/n;return[e.x+(t.x-e.x)*r,e.y+(t.y-e.y)*r]}function w(e,t){let n=document.createElementNS(y,e);for(let[e,r]of Object.entries(t))n.setAttribute(e,String(r));return n}var T=`/graphiql`,E=`/schema.graphqls`,D=`figures`;function O(e,t,n){let r=t=>m[t][e];return[i(),v(`main`,{},o(),s(),c(),l()),v(`footer`,{},v(`p`,{},r(`footer`)),v(`p`,{},v(`a`,{href:`/graphiql/NOTICES.txt`},r(`notices`))))];function i(){let t=e===`en`?`zh-CN`:`en`,r=v(`button`,{type:`button`,lang:t},t===`en`?`English`:`中文`);return r.addEventListener(`click`,()=>{n(t)}),v(`header`,{},v(`a`,{href:`/`,class:`brand`},`PlanGraph`),r)}function o(){return v(`section`,{class:`introduction`},v(`div`,{},v(`h1`,{},r(`headline`)),v(`p`,{},r(`lead`)),v(`p`,{class:`actions`},v(`a`,{href:T,class:`main`},r(`open`)),v(`a`,{href:E},r(`readSchema`)))),S(e,r(`picture`)))}function s(){return v(`section`,{"aria-labelledby":`contents-title`},v(`h2`,{id:`contents-title`},r(`contents`)),v(`div`,{id:D,"aria-live":`polite`,tabindex:`-1`}))}function c(){return v(`section`,{"aria-labelledby":`questions-title`},v(`h2`,{id:`questions-title`},r(`questions`)),v(`p`,{},r(`questionsHint`)),v(`ul`,{class:`questions`},...g.slice(0,3).map(t=>v(`li`,{},v(`a`,{href:h(_(t))},e===`en`?t.titleEn:t.title)))))}function l(){let e=[[a,r(`endpoint`)],[T,r(`console`)],[E,r(`schemaFile`)]];return v(`section`,{"aria-labelledby":`connect-title`},v(`h2`,{id:`connect-title`},r(`connect`)),v(`dl`,{class:`addresses`},...e.map(([e,n])=>v(`div`,{},v(`dt`,{},e===`/graphql`?t+e:v(`a`,{href:e},t+e)),v(`dd`,{},n)))),v(`p`,{},r(`command`)),v(`pre`,{tabindex:`0`},v(`code`,{lang:`en`},`curl ${t}${a} \\\n  -H 'Content-Type: application/json' \\\n  -d '{"query": "{ projects(first: 5) { totalCount nodes { name status } } }"}'`)))}}function k(e,t,n){let r=e=>m[e][t];switch(e?.state){case void 0:return v(`p`,{class:`loading`},r(`loading`));case`away`:return i(r(`awayTitle`),r(`awayRemedy`),[],`plangraph up`);case`failed`:return i(r(`failedTitle`),r(`failedRemedy`),e.messages,`plangraph up`);case`empty`:return i(r(`emptyTitle`),r(`emptyRemedy`),[],`plangraph load FILE`);case`loaded`:return v(`div`,{},v(`dl`,{class:`counts`},...e.counts.map(([e,n])=>v(`div`,{},v(`dt`,{},r(e)),v(`dd`,{},new Intl.NumberFormat(t).format(n))))),e.plans.length>0&&v(`h3`,{},r(`plans`)),e.plans.length>0&&v(`ul`,{class:`plans`},...e.plans.map(a)))}function i(e,t,i,a){let o=v(`button`,{type:`button`},r(`retry`));return o.addEventListener(`click`,n),v(`div`,{class:`problem`},v(`h3`,{},e),v(`p`,{},t),...i.map(e=>v(`p`,{class:`message`,lang:`en`},e)),v(`pre`,{tabindex:`0`},v(`code`,{lang:`en`},a)),o)}function a({title:e,publisher:t,year:n,documentLoaded:i}){return v(`li`,{},v(`span`,{class:`year`},String(n)),v(`span`,{class:`name`,lang:`zh-CN`},e,t!==null&&v(`small`,{},t)),v(`span`,{class:i?`mark full`:`mark`},r(i?`withText`:`withoutText`)))}}var A=n(),j=null;function M(){document.documentElement.lang=A,document.title=m.title[A],document.body.replaceChildren(...O(A,location.origin,e=>{r(e),A=e,M(),document.querySelector(`header button`)?.focus()})),N()}function N(){document.getElementById(D)?.replaceChildren(k(j,A,()=>{document.getElementById(D)?.focus(),P()}))}async function P(){j=null,N(),j=await f(),N()}M(),P();