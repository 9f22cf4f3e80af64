package org.intersession.deploy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Manifests read as Kubernetes' own types, more strictly than fabric8 does by itself: a field unknown there is refused. */
final class Strict {
    private static final Map<String, Class<?>> TYPES = Map.of(
            "v1 Namespace", Namespace.class,
            "v1 ServiceAccount", ServiceAccount.class,
            "v1 ConfigMap", ConfigMap.class,
            "v1 Service", Service.class,
            "apps/v1 Deployment", Deployment.class,
            "networking.k8s.io/v1 Ingress", Ingress.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "kustomize.config.k8s.io/v1beta1 Kustomization", Kustomization.class);

    /** Of operators, whose types are checked by a schema of what we use. */
    private static final Set<String> OPERATORS = Set.of(
            "postgresql.cnpg.io/v1 Cluster",
            "postgresql.cnpg.io/v1 ScheduledBackup",
            "barmancloud.cnpg.io/v1 ObjectStore",
            "cert-manager.io/v1 Issuer",
            "cert-manager.io/v1 Certificate");

    private static final ObjectMapper MAPPER = mapper();

    private Strict() {}

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .annotationIntrospector(new JacksonAnnotationIntrospector() {
                    @Override
                    public Boolean hasAnySetter(Annotated any) {
                        // There fabric8 keeps what it does not know.
                        return false;
                    }
                })
                .build();
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }

    /** What is wrong with it; empty if nothing is. */
    static List<String> faults(Map<String, Object> resource) {
        var type = resource.get("apiVersion") + " " + resource.get("kind");
        if (OPERATORS.contains(type)) {
            return Yaml.against((String) resource.get("kind"), resource);
        }
        if (!TYPES.containsKey(type)) {
            return List.of("no type " + type);
        }
        try {
            MAPPER.convertValue(resource, TYPES.get(type));
            return List.of();
        } catch (IllegalArgumentException refused) {
            return List.of(refused.getMessage().lines().findFirst().orElse("refused"));
        }
    }
}
